/** How many values the text of a JSON file may hold at most, by the characters that every one but the first needs. */
export declare function valuesIn(bytes: Uint8Array): number;
