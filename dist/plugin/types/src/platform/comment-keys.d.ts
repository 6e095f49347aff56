import type { Fact } from './fact.js';
/** Keys that hold a comment, as JSON has none; the platform is not known to mind them anywhere. */
export declare const commentKeys: Fact & {
    readonly pattern: RegExp;
};
