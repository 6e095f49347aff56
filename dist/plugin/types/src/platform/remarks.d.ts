import type { Fact } from './fact.js';
/** Keys that hold a remark of the author, as JSON has no comments; the platform is not known to mind them anywhere. */
export declare const remarkKeys: Fact & {
    readonly pattern: RegExp;
};
