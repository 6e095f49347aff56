/** Whether the content of a locale file is a manifest: it lists locations or languages, which no text does. */
export declare function isPastedManifest(root: unknown): boolean;
