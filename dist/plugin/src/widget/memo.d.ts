/** What was made of the content of a file, kept as long as there is room for as many values as these files hold. */
export declare class Memo<T> {
    #private;
    readonly room: number;
    readonly make: (bytes: Uint8Array) => T;
    /**
     * @param room how many values are kept; the ones that were asked for last stay
     * @param make makes it of the content
     */
    constructor(room: number, make: (bytes: Uint8Array) => T);
    get(bytes: Uint8Array): T;
}
