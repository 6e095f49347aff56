import { parseJSON } from 'jsonc-eslint-parser';
import { JsonValue } from './json-value.js';

const decoder = new TextDecoder();

/** The text of a file: UTF-8 without its byte-order mark; bytes that are no UTF-8 become U+FFFD. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/**
 * Reads JSON, and JSON with comments, trailing commas and the like, into a value with places.
 *
 * @returns undefined where the text is neither
 */
export function parseDocument(text: string): JsonValue | undefined {
  try {
    return new JsonValue(parseJSON(text).body[0].expression);
  } catch {
    return undefined;
  }
}

/**
 * Reads JSON into a plain value, at the cost of `JSON.parse` where the text is strict.
 *
 * @returns undefined where the text is no JSON, not even with comments and trailing commas
 */
export function parsePlain(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return parseDocument(text)?.plain;
  }
}

/** Whether a plain JSON value is an object, neither array nor null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
