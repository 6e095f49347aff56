import { remarkKeys } from '../platform/remarks.js';
import type { JsonValue } from './json-value.js';

/** Whether a member is a remark of the author's, such as `"_comment": "…"`. */
export function isRemark(key: string, { type }: JsonValue): boolean {
  return remarkKeys.pattern.test(key) && type !== 'object' && type !== 'array';
}

/** The members of an object by their keys, without the remarks between them; none for every other type. */
export function membersOf(
  object: JsonValue | undefined,
): readonly (readonly [string, JsonValue])[] {
  return [...(object?.members ?? [])].filter(([key, value]) => !isRemark(key, value));
}
