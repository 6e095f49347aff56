import type { JsonValue } from './json-value.js';
/** The text of a file: UTF-8 without its byte-order mark; bytes that are no UTF-8 become U+FFFD. */
export declare function decode(bytes: Uint8Array): string;
/** Whether a file starts with the byte-order mark of UTF-8, which `decode` leaves out. */
export declare function hasByteOrderMark([first, second, third]: Uint8Array): boolean;
/**
 * Reads JSON, and JSON with comments, trailing commas and the like, into a value with places.
 *
 * @returns undefined where the text is neither
 */
export declare function parseDocument(text: string): JsonValue | undefined;
/** What a text holds, without places. */
export interface PlainJson {
    readonly text: string;
    /** Undefined where the text is no JSON, not even with comments and trailing commas. */
    readonly value: unknown;
    /** Whether the text has nothing that only looser parsers know. */
    readonly isStrict: boolean;
}
/** Reads JSON, at the cost of `JSON.parse` where the text is strict. */
export declare function plainJson(text: string): PlainJson;
/** The value alone. */
export declare function parsePlain(text: string): unknown;
/** Whether a plain value has more levels of objects and arrays. */
export declare function isDeeperThan(limit: number, value: unknown): boolean;
/** What a text holds, where it has nothing that only looser parsers know; else undefined. */
export declare function strictJson(text: string): {
    readonly value: unknown;
} | undefined;
/** Whether a text is JSON with nothing that only looser parsers know. */
export declare function isStrictJson(text: string): boolean;
/** Whether a plain JSON value is an object, neither array nor null. */
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
