const weights = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(',:[{'.includes(String.fromCharCode(byte))),
);
const counts = new WeakMap<Uint8Array, number>();

/** How many values the text of a JSON file may hold at most, by the characters that every one but the first needs. */
export function valuesIn(bytes: Uint8Array): number {
  const known = counts.get(bytes);
  if (known !== undefined) return known;
  let count = 0;
  // Every byte of every JSON file comes through here, and without an iterator that is ten times as fast.
  for (let at = 0; at < bytes.length; at += 1) count += weights[bytes[at] as number] as number;
  counts.set(bytes, count);
  return count;
}
