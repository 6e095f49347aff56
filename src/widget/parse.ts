import { parseJSON } from 'jsonc-eslint-parser';
import type { JsonValue } from './json-value.js';
import { PlacedValue } from './placed-value.js';

const decoder = new TextDecoder();

/** The text of a file: UTF-8 without its byte-order mark; bytes that are no UTF-8 become U+FFFD. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Whether a file starts with the byte-order mark of UTF-8, which `decode` leaves out. */
export function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/**
 * Reads JSON, and JSON with comments, trailing commas and the like, into a value with places.
 *
 * @returns undefined where the text is neither
 */
export function parseDocument(text: string): JsonValue | undefined {
  try {
    return new PlacedValue(parseJSON(text).body[0].expression);
  } catch {
    return undefined;
  }
}

/** What a text holds, without places. */
export interface PlainJson {
  readonly text: string;
  /** Undefined where the text is no JSON, not even with comments and trailing commas. */
  readonly value: unknown;
  /** Whether the text has nothing that only looser parsers know. */
  readonly isStrict: boolean;
}

/** Reads JSON, at the cost of `JSON.parse` where the text is strict. */
export function plainJson(text: string): PlainJson {
  const strict = strictJson(text);
  return strict
    ? { text, value: strict.value, isStrict: true }
    : { text, value: parseDocument(text)?.plain, isStrict: false };
}

/** The value alone. */
export function parsePlain(text: string): unknown {
  return plainJson(text).value;
}

/** Whether a plain value has more levels of objects and arrays. */
export function isDeeperThan(limit: number, value: unknown): boolean {
  if (limit < 0) return true;
  if (typeof value !== 'object' || value === null) return false;
  for (const one of Object.values(value)) if (isDeeperThan(limit - 1, one)) return true;
  return false;
}

/** What a text holds, where it has nothing that only looser parsers know; else undefined. */
export function strictJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Whether a text is JSON with nothing that only looser parsers know. */
export function isStrictJson(text: string): boolean {
  return strictJson(text) !== undefined;
}

/** Whether a plain JSON value is an object, neither array nor null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
