import { expect, it } from 'vitest';
import { allOf, oneOf, quote, typeName } from '../../src/text/quote.js';

it.each([
  ['x', '"x"'],
  ['say "hi"\n', '"say \\"hi\\"\\n"'],
  ['x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  ['👋'.repeat(61), `"${'👋'.repeat(60)}…"`],
  ['', '""'],
])('quote(%j)', (text, expected) => {
  expect(quote(text)).toBe(expected);
});

it.each([
  [[], ''],
  [['a'], '"a"'],
  [['a', 'b'], '"a" or "b"'],
  [['a', 'b', 'c'], '"a", "b" or "c"'],
])('oneOf(%j)', (values, expected) => {
  expect(oneOf(values)).toBe(expected);
  expect(allOf(values)).toBe(expected.replace(' or ', ' and '));
});

it.each([
  ['object', 'an object'],
  ['null', 'null'],
  ['invalid', 'no JSON value'],
])('typeName(%s)', (type, expected) => {
  expect(typeName(type)).toBe(expected);
});
