import { decode, hasByteOrderMark } from './decode.js';

/** What a text has in place of each byte that is not UTF-8. */
const replacement = '\uFFFD';

/**
 * Where a text lost a letter of the file that it was read from, because that is not UTF-8; undefined if it did not, or if
 * it is not the file's.
 */
export function firstLost(text: string, bytes: Uint8Array): number | undefined {
  if (!text.includes(replacement) || decode(bytes) !== text) return undefined;
  const encoder = new TextEncoder();
  let offset = hasByteOrderMark(bytes) ? 3 : 0;
  let end = 0;
  for (let index = text.indexOf(replacement); index >= 0; index = text.indexOf(replacement, end)) {
    offset += encoder.encode(text.slice(end, index)).length;
    const own = encoder.encode(replacement);
    if (own.some((byte, place) => bytes[offset + place] !== byte)) return index;
    offset += own.length;
    end = index + 1;
  }
  return undefined;
}
