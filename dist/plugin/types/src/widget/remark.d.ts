import type { JsonValue } from './json-value.js';
/** Whether a member is a remark of the author's, such as `"_comment": "…"`. */
export declare function isRemark(key: string, { type }: JsonValue): boolean;
/** The members of an object by their keys, without the remarks between them; none for every other type. */
export declare function membersOf(object: JsonValue | undefined): readonly (readonly [string, JsonValue])[];
