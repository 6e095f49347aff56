/** A string of strict JSON, and the colon after it if it is a key. */
const string = /"[^"\\]*(?:\\.[^"\\]*)*"(?<colon>\s*:)?/gu;

/**
 * Whether a key is repeated in its object, which `JSON.parse` passes over: the text has more keys then than what
 * came of it. Of where they are nothing is known.
 *
 * @param text strict JSON
 * @param value what `JSON.parse` makes of it
 */
export function hasDuplicateKeys(text: string, value: unknown): boolean {
  const read = keysIn(value);
  return colonsIn(text) !== read && writtenKeysIn(text) !== read;
}

/** As many keys as there are at most; few texts have a colon of their own, and those are looked at more closely. */
function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) count += 1;
  return count;
}

function writtenKeysIn(text: string): number {
  let count = 0;
  for (const { groups } of text.matchAll(string)) if (groups?.['colon'] !== undefined) count += 1;
  return count;
}

function keysIn(value: unknown): number {
  if (!isGroup(value)) return 0;
  const members: readonly unknown[] = Object.values(value);
  let count = Array.isArray(value) ? 0 : members.length;
  for (const member of members) if (isGroup(member)) count += keysIn(member);
  return count;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
