import { type Fact } from './fact.js';
/** A key that people write and the platform does not read, with what to do in its place. */
export interface UnsupportedKey extends Fact {
    readonly name: string;
    /** A sentence in the imperative. */
    readonly advice: string;
}
/** Keys that stand at the top level or in `widget`; the platform reads them in neither. */
export declare const unsupportedKeys: readonly UnsupportedKey[];
/** The same for keys of one block. */
export declare const unsupportedMembers: readonly (UnsupportedKey & {
    readonly path: readonly string[];
})[];
/** The same for fields of `settings`, `dp.settings` and Salesbot steps. */
export declare const unsupportedFieldKeys: readonly UnsupportedKey[];
