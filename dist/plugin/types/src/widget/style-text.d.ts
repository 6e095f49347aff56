/** A node of the tree that `@eslint/css` hands to rules, as far as rules look at it. */
export interface StyleNode {
    readonly type: string;
    /** Lines and columns count from 1. */
    readonly loc?: {
        readonly start: StylePosition;
        readonly end: StylePosition;
    } | null;
    readonly name?: string | StyleNode;
    readonly value?: unknown;
    readonly property?: string;
    readonly prelude?: StyleNode | null;
    readonly block?: StyleNode | null;
    /** An array, or a list of the parser's own. */
    readonly children?: Iterable<StyleNode> | null;
}
/** The nodes directly below a node. */
export declare function childrenOf(node: StyleNode | null | undefined): readonly StyleNode[];
interface StylePosition {
    readonly offset: number;
    readonly line: number;
    readonly column: number;
}
/**
 * The text of a stylesheet without its byte-order mark, and what was read from it at most once. It has of ESLint's
 * `SourceCode` what rules use.
 */
export declare class StyleText {
    #private;
    readonly text: string;
    readonly hasMark: boolean;
    /** Browsers pass over what they can't read, and so do we. */
    readonly mistake: undefined;
    /**
     * @param hasMark whether the file starts with the byte-order mark
     * @param tree the tree of the text, if somebody has parsed it already
     */
    constructor(text: string, hasMark: boolean, tree?: StyleNode);
    get judged(): this;
    /** The tree; an empty one if hardly anything of the text is CSS. */
    get tree(): StyleNode;
    get ast(): StyleNode;
}
export {};
