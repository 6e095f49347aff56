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
 * What no widget uses, whoever made the folder or the archive, beside the files that operating systems and editors leave
 * behind: installed packages, archives, source maps, sources, and a file of the old format, which nothing reads.
 */
export declare const unused: Fact & {
    readonly folders: readonly string[];
    readonly endings: readonly string[];
    readonly names: readonly string[];
};
/** What people keep beside a widget and leave out of its archive, so that its changes are not the widget’s. */
export declare const unshipped: Fact & {
    /** Folders at any level, unless the widget loads a file from them. */
    readonly folders: readonly string[];
    readonly beginnings: readonly string[];
    readonly endings: readonly string[];
    /** Files of Node, of git hosts and of builds. */
    readonly names: readonly string[];
};
/** Scripts and styles that others wrote and that a widget brings along. */
export declare const libraries: Fact & {
    readonly folders: readonly string[];
    readonly endings: readonly string[];
};
