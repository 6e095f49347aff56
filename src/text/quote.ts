const longest = 60;

/** A text from the document, quoted for a message and shortened if it is long. */
export function quote(text: string): string {
  // No character takes more than two units, and of a long text no more has to be taken apart.
  const characters = Array.from(text.slice(0, 2 * (longest + 1)));
  const shown = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
  return JSON.stringify(shown);
}

/** The number of a character that cannot be seen, as in `U+00A0`. */
export function numberOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
export function oneOf(values: readonly string[]): string {
  return joined(values.map(quote), 'or');
}

/** `"a"`, `"a" and "b"`, `"a", "b" and "c"`. */
export function allOf(values: readonly string[]): string {
  return joined(values.map(quote), 'and');
}

/** `a`, `a or b`, `a, b or c`. */
export function joined(values: readonly string[], word: 'and' | 'or'): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** What a JSON type is called in a message. */
export function typeName(type: string): string {
  const names: Record<string, string> = {
    object: 'an object',
    array: 'an array',
    string: 'a string',
    number: 'a number',
    boolean: 'a boolean',
    null: 'null',
  };
  return names[type] ?? 'no JSON value';
}
