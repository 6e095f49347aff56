import type { Fact } from './fact.js';
/** A secret that can be recognized by its form alone, wherever it stands. */
export interface SecretForm extends Fact {
    /** What it is, to follow "holds". */
    readonly name: string;
    /** Finds all of a text. */
    readonly pattern: RegExp;
    /** Parts of which every such text has one, because they are found much sooner than the form. */
    readonly signs: readonly string[];
}
/** Forms that the services themselves publish, so that such a text is nothing else. */
export declare const secretForms: readonly SecretForm[];
/** How keys end whose value is a secret, in lower case and without separators. */
export declare const secretKeys: Fact & {
    readonly endings: readonly string[];
};
