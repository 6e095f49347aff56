import { parseJSON } from 'jsonc-eslint-parser';
import { PlacedValue } from './placed-value.js';
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
        return new PlacedValue(parseJSON(text).body[0].expression);
    }
    catch {
        return undefined;
    }
}
/** Reads JSON, at the cost of `JSON.parse` where the text is strict. */
export function plainJson(text) {
    const strict = strictJson(text);
    if (!strict)
        return { value: parseDocument(text)?.plain, isStrict: false };
    const { value } = strict;
    return { value: isDeeperThan(depthLimit, value) ? undefined : value, isStrict: true };
}
/** The value alone. */
export function parsePlain(text) {
    return plainJson(text).value;
}
/** Whether a plain value has more levels of objects and arrays. */
export function isDeeperThan(limit, value) {
    if (limit < 0)
        return true;
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.values(value).some((one) => isDeeperThan(limit - 1, one));
}
/** What a text holds, where it has nothing that only looser parsers know; else undefined. */
export function strictJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** Whether a text is JSON with nothing that only looser parsers know. */
export function isStrictJson(text) {
    return strictJson(text) !== undefined;
}
/** Whether a plain JSON value is an object, neither array nor null. */
export function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
