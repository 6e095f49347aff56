import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/decode.js';
import { parsePlain } from '../../src/widget/json-text.js';
import { parseDocument } from '../helpers/parse-document.js';
import { isObject } from '../../src/widget/plain.js';

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('decode', () => {
  it('takes the byte-order mark off', () => {
    expect(decode(Buffer.from('\uFEFF{}'))).toBe('{}');
  });

  it('marks what is not UTF-8', () => {
    expect(decode(Uint8Array.from([0x22, 0xcf, 0xf0, 0x22]))).toMatch(/^"\uFFFD+"$/u);
  });
});

describe('parsePlain', () => {
  it.each([
    ['{ "a": [1, null, true, "x"] }', { a: [1, null, true, 'x'] }],
    ['5', 5],
    ['null', null],
    ['{ "a": 1, "b": 2, "a": 3 }', { a: 3, b: 2 }],
    [
      "// note\n{ a: 'x', /* y */ b: [1, 2,], c: 0x10, d: +1, e: .5, }",
      { a: 'x', b: [1, 2], c: 16, d: 1, e: 0.5 },
    ],
    [
      '{ "a": NaN, "b": Infinity, "c": `x`, "d": /x/u, "e": 1n, "f": undefined }',
      { a: NaN, b: NaN, c: NaN, d: NaN, e: NaN, f: NaN },
    ],
    ['{ a: -1, 5: "x", [1]: 2 }', undefined],
    ['[1,,2]', [1, 2]],
    ['', undefined],
    ['   ', undefined],
    ['{', undefined],
    ['{ "a" }', undefined],
    ['module.exports = {}', undefined],
    ['{ "a": b }', undefined],
    ['{} {}', undefined],
  ])('%s', (text, value) => {
    expect(parsePlain(text)).toEqual(value);
  });

  it('keeps keys that are names of JavaScript, in strict and in loose text', () => {
    for (const text of ['{ "__proto__": { "x": 1 } }', '{ "__proto__": { "x": 1 }, }']) {
      const value = parsePlain(text) as object;
      expect(Object.keys(value)).toEqual(['__proto__']);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect('x' in value).toBe(false);
    }
  });
});

describe('parseDocument', () => {
  it('knows where values are', () => {
    const root = parseDocument('{\n  "a": { "b": [1, "x"] }\n}');
    expect(root?.get('a', 'b')?.elements[1]?.node.loc.start).toEqual({ line: 2, column: 18 });
    expect(root?.get('a', 'b')?.keyNode.range).toEqual([11, 14]);
  });

  it('gives nothing for what is not JSON, and for what is too deep', () => {
    expect(parseDocument('{')).toBeUndefined();
    expect(parseDocument('')).toBeUndefined();
    expect(parseDocument(`${nested(100_000)} // note`)).toBeUndefined();
  });
});

it.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  [undefined, false],
  ['x', false],
  [1, false],
])('isObject(%j) is %s', (value, expected) => {
  expect(isObject(value)).toBe(expected);
});
