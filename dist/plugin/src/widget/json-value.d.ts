import { type AST } from 'jsonc-eslint-parser';
/** JSON's types, and `invalid` for what the loose parser lets through (NaN, templates, …). */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null' | 'invalid';
/**
 * A value of a JSON document with its place in the text.
 *
 * Reads the document as `JSON.parse` would: of duplicate keys the last one counts.
 */
export declare class JsonValue {
    #private;
    readonly node: AST.JSONExpression;
    readonly parent?: JsonValue | undefined;
    /** The member this value belongs to, where its parent is an object. */
    readonly property?: AST.JSONProperty | undefined;
    readonly type: JsonType;
    constructor(node: AST.JSONExpression, parent?: JsonValue | undefined, 
    /** The member this value belongs to, where its parent is an object. */
    property?: AST.JSONProperty | undefined);
    /** The node that names this value: its key, or the value itself in an array or at the root. */
    get keyNode(): AST.JSONNode;
    /** The key of the member, or undefined in an array and at the root. */
    get key(): string | undefined;
    /** Whether the key stands in its object more than once, so that another member counts where this one is taken out. */
    get isRepeated(): boolean;
    /** The string, or undefined where the value is of another type. */
    get text(): string | undefined;
    /** Members of an object that count (the last of duplicates); empty for every other type. */
    get members(): ReadonlyMap<string, JsonValue>;
    /** Elements of an array without its holes; empty for every other type. */
    get elements(): readonly JsonValue[];
    /** The value as `JSON.parse` would give it; what is no JSON becomes NaN. */
    get plain(): unknown;
    /** The value at a path of keys, or undefined where the path ends early. */
    get(...path: readonly string[]): JsonValue | undefined;
}
