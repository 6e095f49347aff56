/**
 * Whether a key is repeated in its object, which `JSON.parse` passes over: the text has more keys then than what
 * came of it. Of where they are nothing is known.
 *
 * @param text strict JSON
 * @param value what `JSON.parse` makes of it
 */
export declare function hasDuplicateKeys(text: string, value: unknown): boolean;
