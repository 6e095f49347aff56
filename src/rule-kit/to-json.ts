/**
 * A value as JSON text. The two line separators that JSON allows in strings and older JavaScript does not are escaped,
 * because some readers of JSON refuse them.
 */
export function toJson(value: unknown, indent = ''): string {
  return JSON.stringify(value, null, indent)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
