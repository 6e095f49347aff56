/** The text of a file: UTF-8 without its byte-order mark; bytes that are not UTF-8 become U+FFFD. */
export declare function decode(bytes: Uint8Array): string;
/** Whether a file starts with the byte-order mark of UTF-8, which `decode` leaves out. */
export declare function hasByteOrderMark([first, second, third]: Uint8Array): boolean;
