/**
 * Where a text lost a letter of the file that it was read from, because that is not UTF-8; undefined if it did not, or if
 * it is not the file's.
 */
export declare function firstLost(text: string, bytes: Uint8Array): number | undefined;
