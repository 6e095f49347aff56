import type { AST } from 'jsonc-eslint-parser';
/** JSON's types, and `invalid` for what the loose parser lets through (NaN, templates, …). */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null' | 'invalid';
/**
 * A value of a JSON document, read as `JSON.parse` would read it: of duplicate keys the last one counts.
 *
 * A document is parsed in one of two ways. `PlacedValue` knows where each value stands in the text; `PlainValue` does not,
 * costs a tenth of it, and is enough to find out whether there is anything to say.
 */
export declare abstract class JsonValue {
    readonly parent: JsonValue | undefined;
    constructor(parent: JsonValue | undefined);
    abstract readonly type: JsonType;
    /** The node of the value. @throws NoPlace in a document without places */
    abstract readonly node: AST.JSONExpression;
    /** The member this value belongs to, where its parent is an object. @throws NoPlace in a document without places */
    abstract readonly property?: AST.JSONProperty | undefined;
    /** The key of the member, or undefined in an array and at the root. */
    abstract readonly key?: string | undefined;
    /** Whether the key stands in its object more than once, so that another member counts where this one is taken out. */
    abstract readonly isRepeated: boolean;
    /** The string, or undefined where the value is of another type. */
    abstract readonly text: string | undefined;
    /** Members of an object that count (the last of duplicates); empty for every other type. */
    abstract readonly members: ReadonlyMap<string, JsonValue>;
    /** Elements of an array without its holes; empty for every other type. */
    abstract readonly elements: readonly JsonValue[];
    /** The value as `JSON.parse` would give it; what is no JSON becomes NaN. */
    abstract readonly plain: unknown;
    /** The node that names this value: its key, or the value itself in an array or at the root. */
    get keyNode(): AST.JSONNode;
    /** The value at a path of keys, or undefined where the path ends early. */
    get(...path: readonly string[]): JsonValue | undefined;
}
export declare const noMembers: ReadonlyMap<string, JsonValue>;
