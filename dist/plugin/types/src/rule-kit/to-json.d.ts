/**
 * A value as JSON text. The two line separators that JSON allows in strings and older JavaScript does not are escaped,
 * because some readers of JSON refuse them.
 */
export declare function toJson(value: unknown, indent?: string): string;
