/** A secret in a text, recognized by its form. */
interface Secret {
    /** The part of the text that must not be shown. */
    readonly text: string;
    /** What it is, to follow "holds". */
    readonly name: string;
}
/** Whether a JSON text may hold a secret that its form gives away; nearly none does, which saves a look at each value. */
export declare function mayHoldKnownSecret(json: string): boolean;
/** The secrets that a text holds by their form; none in a placeholder. */
export declare function knownSecretsIn(text: string): readonly Secret[];
/** Whether a value is a secret by its key, which is not a label of one. */
export declare function isNamedSecret(key: string, text: string): boolean;
/**
 * The secrets in all texts of a plain JSON value.
 *
 * @param mayBeKnown whether some may be recognized by their form, as `mayHoldKnownSecret` says it of the whole text
 */
export declare function secretsBelow(value: unknown, mayBeKnown: boolean, key?: string): readonly string[];
export {};
