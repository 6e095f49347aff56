import { JsonValue, type JsonType } from './json-value.js';
/** Thrown where the place of a value is asked for in a document that has none. */
export declare class NoPlace extends Error {
    readonly name = "NoPlace";
}
/** A value that `JSON.parse` gave, without its place in the text. */
export declare class PlainValue extends JsonValue {
    #private;
    readonly plain: unknown;
    readonly key?: string | undefined;
    readonly type: JsonType;
    constructor(plain: unknown, parent?: JsonValue, key?: string | undefined);
    get node(): never;
    get property(): never;
    /** Nothing is left of repeated keys here, so that a document with some has to be looked at with places. */
    get isRepeated(): boolean;
    get text(): string | undefined;
    get members(): ReadonlyMap<string, JsonValue>;
    get elements(): readonly JsonValue[];
}
