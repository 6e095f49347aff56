const decoder = new TextDecoder();

/** The text of a file: UTF-8 without its byte-order mark; bytes that are not UTF-8 become U+FFFD. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Whether a file starts with the byte-order mark of UTF-8, which `decode` leaves out. */
export function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
