import { type Fact } from './fact.js';
/** The file that draws a widget in the interface. */
export declare const script: Fact & {
    readonly name: string;
};
/** What the platform puts beside a script, without a declaration. */
export declare const scriptGlobals: Fact & {
    readonly names: readonly string[];
};
/** What lies beside the sources of a script that is not built yet. */
export declare const sources: Fact & {
    readonly folder: string;
    readonly endings: readonly string[];
    readonly script: string;
    readonly tools: readonly string[];
};
/**
 * What a public archive must not hold because the widget does not use it, beside the files that operating systems and
 * editors leave behind.
 */
export declare const unused: Fact & {
    readonly folders: readonly string[];
    readonly endings: readonly string[];
};
/** A file of the format that widgets had before, which nothing reads. */
export declare const formerScript: Fact & {
    readonly name: string;
};
/** What people keep beside a widget and leave out of its archive, so that a change of it is none of the widget. */
export declare const unshipped: Fact & {
    /** Folders at any level. */
    readonly folders: readonly string[];
    readonly beginnings: readonly string[];
    readonly endings: readonly string[];
    /** Files of Node, of git hosts, of builds, and of the old format of widgets. */
    readonly names: readonly string[];
};
/** Scripts and styles that others wrote and that a widget brings along. */
export declare const libraries: Fact & {
    readonly folders: readonly string[];
    readonly endings: readonly string[];
};
