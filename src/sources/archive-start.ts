/** A local file, and the end of an archive without any. */
const archiveStarts = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];

/** What else people upload under the name of an archive, by its first bytes. */
const others: readonly (readonly [name: string, start: readonly number[], offset?: number])[] = [
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['a gzip file', [0x1f, 0x8b]],
  ['an xz file', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a tar archive', [0x75, 0x73, 0x74, 0x61, 0x72], 257],
];

/** Whether a file begins as a ZIP archive, whatever it is called. */
export function startsAsArchive(bytes: Uint8Array): boolean {
  return archiveStarts.some((start) => startsWith(bytes, start));
}

/** What a file is that was meant to be an archive, such as `a 7z archive`; undefined if it is not known. */
export function otherKindOf(bytes: Uint8Array): string | undefined {
  return others.find(([, start, offset]) => startsWith(bytes, start, offset))?.[0];
}

function startsWith(bytes: Uint8Array, start: readonly number[], offset = 0): boolean {
  return start.every((byte, index) => bytes[offset + index] === byte);
}
