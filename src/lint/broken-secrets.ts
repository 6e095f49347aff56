/** The name of a secret, as far as it goes on behind the word. */
const mention = /secret(?:[\s_-]?key)?[\w-]*/iu;
/** A group with such a name, as a field of the settings is. */
const group = /^["'`]?\s*(?:[:=]\s*)?[[{]/u;
/** A line that says something else: it begins with a key, in quotes or without. */
const otherKey = /^\s*(?:"[^"]*"|'[^']*'|[\w$-]+)\s*:/u;
const separators = /["'`,{}[\]:\s]+/u;
const worthHiding = 4;

/**
 * What may be a secret in a text that no parser reads: all words behind a name such as `secret_key`, to the end of its
 * line and on until a line begins with another key, and, if a bracket was opened, until it is closed.
 *
 * Each line is looked at once, so that the time grows as the text does.
 */
export function secretsInBroken(text: string): readonly string[] {
  const found = new Set<string>();
  let open: { level: number; hasValue: boolean } | undefined;
  for (const line of text.split(/[\r\n\u2028\u2029]/u)) {
    if (line.trim() === '') continue;
    const read = unescaped(line);
    if (open && open.level <= 0 && open.hasValue && otherKey.test(read)) open = undefined;
    // Written with escapes, a name stands nowhere in the line as it is.
    const parts = open ? [line, read] : [behindName(line) ?? line, behindName(read)];
    const seen = parts[1];
    if (seen === undefined) continue;
    open ??= { level: 0, hasValue: false };
    for (const part of parts) {
      for (const word of part?.split(separators) ?? []) {
        found.add(word);
        open.hasValue ||= word.length >= worthHiding;
      }
    }
    for (const bracket of seen.match(/[[\]{}]/gu) ?? [])
      open.level += bracket === '[' || bracket === '{' ? 1 : -1;
  }
  return [...found];
}

/** The rest of a line behind the first name of a secret in it; undefined if there is none. */
function behindName(line: string): string | undefined {
  for (let rest = line; ;) {
    const match = mention.exec(rest);
    if (!match) return undefined;
    rest = rest.slice(match.index + match[0].length);
    const isSecretKey = /key/iu.test(match[0]);
    if (isSecretKey || !group.test(rest)) return rest;
  }
}

function unescaped(line: string): string {
  return line.replaceAll(/\\u(?<code>[\da-f]{4})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
