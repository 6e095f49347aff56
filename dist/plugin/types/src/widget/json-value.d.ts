import type { AST } from 'jsonc-eslint-parser';
/** JSON's types, and `invalid` for what only a loose parser reads (NaN, templates, …). */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null' | 'invalid';
/**
 * A value of a JSON document, read as `JSON.parse` would read it: of duplicate keys the last one counts.
 *
 * Its place in the text is looked up only when `node`, `property` or `keyNode` is asked for, because that takes a parse
 * into a tree, which costs ten times as much as `JSON.parse`. So read them only to report.
 */
export declare class JsonValue {
    #private;
    readonly plain: unknown;
    readonly type: JsonType;
    /** The value that this one is in; undefined at the root. */
    readonly parent: JsonValue | undefined;
    /**
     * @param plain the value as `JSON.parse` gives it; what is not JSON is NaN
     * @param place the key or the index in the parent; at the root, what gives its node
     */
    constructor(plain: unknown, place: string | number | (() => AST.JSONExpression), parent?: JsonValue);
    /** The key of the member, or undefined in an array and at the root. */
    get key(): string | undefined;
    /** The node of the value. */
    get node(): AST.JSONExpression;
    /** The member that the value belongs to, or undefined in an array and at the root. */
    get property(): AST.JSONProperty | undefined;
    /** The node that names the value: its key, or the value itself in an array or at the root. */
    get keyNode(): AST.JSONNode;
    /** Whether the key is repeated in its object, so that another member counts if this one is removed. */
    get isDuplicated(): boolean;
    /** The string, or undefined if the value is of another type. */
    get text(): string | undefined;
    /** Members of an object that count (the last of duplicates); empty for every other type. */
    get members(): ReadonlyMap<string, JsonValue>;
    /** Elements of an array without its holes; empty for every other type. */
    get elements(): readonly JsonValue[];
    /** The value at a path of keys, or undefined if the path ends early. */
    get(...path: readonly string[]): JsonValue | undefined;
    /** Every member with a key in the order of the text, also those that do not count. */
    private propertiesOf;
    private get elementNodes();
}
