/**
 * The name of a key, if it is one that manifests have.
 *
 * In a broken text anything may look like a key, so no other may be shown: it could be a secret.
 *
 * @param written with its quotes
 */
export declare function keyName(written: string): string | undefined;
