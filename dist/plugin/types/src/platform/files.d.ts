import { type Fact } from './fact.js';
/** The file that draws a widget in the interface. */
export declare const script: Fact & {
    readonly name: string;
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
/** What people keep beside a widget and leave out of its archive, so that a change of it is none of the widget. */
export declare const unshipped: Fact & {
    readonly folders: readonly string[];
    readonly beginnings: readonly string[];
    readonly endings: readonly string[];
};
