import { type Fact, type Platform } from './fact.js';
/** How many characters a text may have, counted as a person sees them. */
export interface TextLimit extends Fact {
    readonly max: number;
}
/** The texts of a public listing, and those that one place of the interface cuts. */
export declare const textLimits: {
    name: {
        max: number;
        source: "https://developers.kommo.com/docs/getting-listed";
        confidence: "high";
    };
    /** Symbols without a blank beside them make one word of several. */
    nameWord: {
        max: number;
        source: "https://developers.kommo.com/docs/getting-listed";
        confidence: "high";
    };
    shortDescription: {
        max: number;
        source: "https://developers.kommo.com/docs/getting-listed";
        confidence: "high";
    };
    aiAgentDescription: {
        max: number;
        source: "https://developers.kommo.com/docs/widget-locations";
        confidence: "high";
    };
};
/** Tags of a description, which the platform replaces by data of the account that reads it. */
export declare const shortTags: Fact & {
    readonly tags: readonly string[];
};
/** Tags around an address that make it a link, on one platform; the other takes HTML alone. */
export declare const linkTags: Fact & {
    readonly platform: Platform;
    readonly tags: readonly string[];
};
/** Short tags of old examples; the keys for the API that they stood for are gone. */
export declare const obsoleteShortTags: Fact & {
    readonly tags: readonly string[];
};
/** The names that the owners of the platforms protect: never in a widget's name, and elsewhere written like this. */
export declare const brands: Readonly<Record<Platform, Brand>>;
interface Brand extends Fact {
    readonly name: string;
    /** What a name must not match. */
    readonly inNames: readonly RegExp[];
}
/** Ends of the hosts whose pages are in Russian. */
export declare const russianHosts: Fact & {
    readonly endings: readonly string[];
};
export {};
