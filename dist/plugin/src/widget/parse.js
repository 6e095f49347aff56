import { parseJSON } from 'jsonc-eslint-parser';
import { JsonValue } from './json-value.js';
const decoder = new TextDecoder();
/** Deeper than the parser of ESLint can go, so that both ways of reading call such a text broken. */
const depthLimit = 1000;
/** The text of a file: UTF-8 without its byte-order mark; bytes that are no UTF-8 become U+FFFD. */
export function decode(bytes) {
    return decoder.decode(bytes);
}
/** Whether a file starts with the byte-order mark of UTF-8, which `decode` leaves out. */
export function hasByteOrderMark([first, second, third]) {
    return first === 0xef && second === 0xbb && third === 0xbf;
}
/**
 * Reads JSON, and JSON with comments, trailing commas and the like, into a value with places.
 *
 * @returns undefined where the text is neither
 */
export function parseDocument(text) {
    try {
        return new JsonValue(parseJSON(text).body[0].expression);
    }
    catch {
        return undefined;
    }
}
/**
 * Reads JSON into a plain value, at the cost of `JSON.parse` where the text is strict.
 *
 * @returns undefined where the text is no JSON, not even with comments and trailing commas, or is nested out of reason
 */
export function parsePlain(text) {
    try {
        const value = JSON.parse(text);
        return isDeeperThan(depthLimit, value) ? undefined : value;
    }
    catch {
        return parseDocument(text)?.plain;
    }
}
/** Whether a plain value has more levels of objects and arrays. */
export function isDeeperThan(limit, value) {
    let level = [value];
    for (let depth = 0; depth <= limit && level.length > 0; depth += 1) {
        level = level.flatMap((one) => typeof one === 'object' && one !== null ? Object.values(one) : []);
    }
    return level.length > 0;
}
/** Whether a text is JSON with nothing that only looser parsers know. */
export function isStrictJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Whether a plain JSON value is an object, neither array nor null. */
export function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
