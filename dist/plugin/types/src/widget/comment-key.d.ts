import type { JsonValue } from './json-value.js';
/** Whether a member is a comment, such as `"_comment": "…"`. */
export declare function isCommentKey(key: string, { type }: JsonValue): boolean;
/** The members of an object by their keys, without the comments between them; none for every other type. */
export declare function membersOf(object: JsonValue | undefined): readonly (readonly [string, JsonValue])[];
