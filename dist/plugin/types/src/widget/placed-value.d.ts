import { type AST } from 'jsonc-eslint-parser';
import { JsonValue, type JsonType } from './json-value.js';
/** A value of a parsed tree, with its place in the text. */
export declare class PlacedValue extends JsonValue {
    #private;
    readonly node: AST.JSONExpression;
    readonly property?: AST.JSONProperty | undefined;
    readonly type: JsonType;
    /** @param plain the value as `JSON.parse` gave it, where it did */
    constructor(node: AST.JSONExpression, parent?: JsonValue, property?: AST.JSONProperty | undefined, plain?: unknown);
    get key(): string | undefined;
    get isRepeated(): boolean;
    get text(): string | undefined;
    get members(): ReadonlyMap<string, JsonValue>;
    get elements(): readonly JsonValue[];
    get plain(): unknown;
}
