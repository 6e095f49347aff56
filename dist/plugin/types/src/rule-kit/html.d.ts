/** A piece of visible text between two tags, and where it is in the text with HTML. */
interface Run {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    /** Whether it is a part of an `<a>`. */
    readonly inLink: boolean;
}
/** A tag that opens an element. */
interface Tag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    /** Where it is in the text with HTML. */
    readonly range: readonly [start: number, end: number];
}
/** What a browser makes of a text. */
export interface Html {
    readonly tags: readonly Tag[];
    readonly runs: readonly Run[];
    /** What a person sees: without tags, entities decoded, each gap a single blank. */
    readonly visible: string;
}
/** Reads a text as a browser reads HTML. */
export declare function readHtml(source: string): Html;
/** How many characters a person counts: an emoji, or a letter with its accents, is one. */
export declare function countCharacters(text: string): number;
export {};
