import { describe, expect, it } from 'vitest';
import { parseDocument } from '../helpers/parse-document.js';
import type { JsonValue } from '../../src/widget/json-value.js';

function parse(text: string): JsonValue {
  const value = parseDocument(text);
  if (!value) throw new Error(`no JSON: ${text}`);
  return value;
}

describe('a value', () => {
  it.each([
    ['{}', 'object'],
    ['[]', 'array'],
    ['"x"', 'string'],
    ["'x'", 'string'],
    ['1', 'number'],
    ['-1', 'number'],
    ['+1e3', 'number'],
    ['true', 'boolean'],
    ['null', 'null'],
    ['NaN', 'invalid'],
    ['-Infinity', 'invalid'],
    ['undefined', 'invalid'],
    ['`x`', 'invalid'],
    ['/x/', 'invalid'],
    ['1n', 'invalid'],
    ['1 + 2', 'invalid'],
  ])('%s is of the type %s', (text, type) => {
    expect(parse(text).type).toBe(type);
  });

  it('has a text if it is a string', () => {
    expect(parse('"x\\u0079"').text).toBe('xy');
    expect(parse('""').text).toBe('');
    expect(parse('1').text).toBeUndefined();
    expect(parse('null').text).toBeUndefined();
  });

  it('has members, of duplicate keys the last', () => {
    const root = parse('{ "a": 1, b: 2, 3: 4, "a": 5 }');
    expect([...root.members].map(([key, value]) => [key, value.plain])).toEqual([
      ['3', 4],
      ['a', 5],
      ['b', 2],
    ]);
    expect([...root.members.values()].map(({ key }) => key)).toEqual(['3', 'a', 'b']);
    expect(parse('[1]').members.size).toBe(0);
    expect(parse('"x"').members.size).toBe(0);
  });

  it('has elements, without holes', () => {
    expect(parse('[1, , "x"]').elements.map(({ plain }) => plain)).toEqual([1, 'x']);
    expect(parse('{ "0": 1 }').elements).toEqual([]);
  });

  it('is found by its path', () => {
    const root = parse('{ "a": { "b": [{ "c": 1 }] }, "__proto__": { "d": 1 } }');
    expect(root.get('a', 'b')?.type).toBe('array');
    expect(root.get('a', 'b', '0')).toBeUndefined();
    expect(root.get('a', 'x', 'y')).toBeUndefined();
    expect(root.get('constructor')).toBeUndefined();
    expect(root.get('__proto__', 'd')?.plain).toBe(1);
    expect(root.get()).toBe(root);
  });

  it('knows its parent, its key and the node that names it', () => {
    const root = parse('{ "a": [1] }');
    const array = root.get('a') as JsonValue;
    const [element] = array.elements;
    expect(array.parent).toBe(root);
    expect(array.key).toBe('a');
    expect(array.keyNode.range).toEqual([2, 5]);
    expect(element?.parent).toBe(array);
    expect(element?.key).toBeUndefined();
    expect(element?.keyNode).toBe(element?.node);
    expect(root.keyNode).toBe(root.node);
  });
});
