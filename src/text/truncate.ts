const mark = '…';
const encoder = new TextEncoder();

/**
 * A text that takes no more than so many bytes of UTF-8, ended by `…` if it had to be cut.
 *
 * GitHub's limits count bytes in some places and UTF-16 units in others; bytes are never fewer. The cut never goes
 * through what people see as one character, unless that alone is too long.
 */
export function truncate(text: string, bytes: number): string {
  if (fitting(text, bytes) === text.length) return text;
  const end = fitting(text, bytes - encoder.encode(mark).length);
  const start = new Intl.Segmenter().segment(text).containing(end)?.index ?? 0;
  return text.slice(0, start > 0 ? start : end) + mark;
}

/** The number of UTF-16 units from the start that fit, without half of a surrogate pair. */
function fitting(text: string, bytes: number): number {
  return encoder.encodeInto(text, new Uint8Array(bytes)).read;
}
