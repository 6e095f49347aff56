import { commentKeys } from '../platform/comment-keys.js';
import type { JsonValue } from './json-value.js';

/** Whether a member is a comment, such as `"_comment": "…"`. */
export function isCommentKey(key: string, { type }: JsonValue): boolean {
  return commentKeys.pattern.test(key) && type !== 'object' && type !== 'array';
}

/** The members of an object by their keys, without the comments between them; none for every other type. */
export function membersOf(
  object: JsonValue | undefined,
): readonly (readonly [string, JsonValue])[] {
  return [...(object?.members ?? [])].filter(([key, value]) => !isCommentKey(key, value));
}
