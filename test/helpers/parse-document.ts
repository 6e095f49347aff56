import { JsonText } from '../../src/widget/json-text.js';
import type { JsonValue } from '../../src/widget/json-value.js';

/** A value with its places, or undefined if a text is not JSON, not even with comments and trailing commas. */
export function parseDocument(text: string): JsonValue | undefined {
  return new JsonText(text, false).root;
}
