import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { exceededLimit, limits } from '../../src/widget/limits.js';

const excessIn = (text: string): string | undefined => exceededLimit(Buffer.from(text));
const many = '['.repeat(limits.levels + 1);

it.each([
  ['a text that nothing ends', `{"a": "${many}`],
  ['a text', `{"a": "${many}" "b"}`],
  ['a text with quotes', `{"a": "\\"${many}" "b"}`],
  ['a text in single quotes', `{"a": '${many}' "b"}`],
  ['a comment', `{"a": // ${many}\n"b" "c"}`],
  ['a comment on several lines', `{"a": /*\n${many}\n*/ "b" "c"}`],
  ['a comment that nothing ends', `{"a": /*\n${many}`],
])('no bracket of a broken file counts as a level in %s', (_, text) => {
  expect(excessIn(text)).toBeUndefined();
});

it.each([
  ['brackets that nothing closes', many],
  ['brackets after a text that nothing ends', `{"a": "b\n${many}`],
  ['members', '{"a":'.repeat(limits.levels + 1)],
])('levels of a broken file are counted in %s', (_, text) => {
  expect(excessIn(text)).toBe(`more than ${String(limits.levels)} levels`);
});
