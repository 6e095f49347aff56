import { describe, expect, it } from 'vitest';
import { JsonText } from '../../../src/widget/json-text.js';
import { applyEdits } from '../../../src/widget/mistake/repair.js';

const mark = '¦';

/** What is said of a text, in which a mark shows where, and what it is taken for. */
function look(marked: string) {
  const text = marked.replace(mark, '');
  const json = new JsonText(text, false);
  const { mistake } = json;
  if (!mistake) throw new Error('The text can be parsed.');
  const lines = text.split('\n');
  const offset =
    lines.slice(0, mistake.line - 1).join('\n').length +
    (mistake.line > 1 ? 1 : 0) +
    mistake.column;
  return {
    message: mistake.message,
    marked: text.slice(0, offset) + mark + text.slice(offset),
    value: json.value,
    repaired: mistake.repair && applyEdits(text, mistake.repair.edits),
    isCertain: mistake.repair?.isCertain,
  };
}

const curly = 'The quotes around this text are curly. JSON needs straight ones: write ".';
const closing = 'The closing quote of this text is missing. Write ".';
const unclosed = (bracket: string, line: number): string =>
  `A closing "${bracket === '{' ? '}' : ']'}" is missing: the "${bracket}" of line ${String(line)} is never closed.`;

describe('one mistake is named, and the text is read as it was meant', () => {
  it.each<[title: string, marked: string, message: string, value: unknown, isCertain: boolean]>([
    [
      'a missing comma',
      '{\n  "a": 1¦\n  "b": 2\n}',
      'A comma is missing after this value.',
      { a: 1, b: 2 },
      true,
    ],
    [
      'a missing comma before a key that manifests have',
      '{ "widget": {}¦\n"locations": [] }',
      'A comma is missing before "locations".',
      { widget: {}, locations: [] },
      true,
    ],
    [
      'a missing comma between bare keys',
      '{ a: 1¦\n b: 2 }',
      'A comma is missing after this value.',
      { a: 1, b: 2 },
      true,
    ],
    [
      'a missing comma in a list',
      '["a"¦\n "b"]',
      'A comma is missing after this value.',
      ['a', 'b'],
      false,
    ],
    [
      'a comma too many',
      '{ "a": 1,¦, "b": 2 }',
      'There is one comma too many.',
      { a: 1, b: 2 },
      true,
    ],
    ['a comma first', '{¦, "a": 1 }', 'There is one comma too many.', { a: 1 }, true],
    [
      'a semicolon between members',
      '{ "a": 1¦; "b": 2 }',
      'Write "," and not ";" between two members.',
      { a: 1, b: 2 },
      true,
    ],
    ['a semicolon at the end', '{}¦;', 'JSON has no semicolon at its end. Delete it.', {}, true],
    [
      'a missing colon',
      '{ "a"¦ "b" }',
      'A colon is missing between the key and its value.',
      { a: 'b' },
      true,
    ],
    [
      'an equals sign',
      '{ "a" ¦= "b" }',
      'Write ":" and not "=" between a key and its value.',
      { a: 'b' },
      true,
    ],
    ['a missing brace at the end', '{\n  "a": {\n  }¦\n', unclosed('{', 1), { a: {} }, false],
    [
      'a missing brace behind a comma at the end',
      '{\n  "a": 1,¦\n',
      unclosed('{', 1),
      { a: 1 },
      false,
    ],
    [
      'a missing brace, by the indentation of the next one',
      '{\n  "a": {\n    "b": {\n      "c": 1¦\n  },\n  "d": 2\n}',
      unclosed('{', 3),
      { a: { b: { c: 1 } }, d: 2 },
      false,
    ],
    [
      'a missing brace, by the indentation of the next key',
      '{\n  "a": {\n    "b": 1¦,\n  "c": 2\n}',
      unclosed('{', 2),
      { a: { b: 1 }, c: 2 },
      false,
    ],
    ['a missing bracket before a brace', '{ "a": [1¦ }', unclosed('[', 1), { a: [1] }, false],
    [
      'a missing bracket before a key',
      '{\n  "a": [\n    1,\n    2¦,\n  "b": 3\n}',
      unclosed('[', 2),
      { a: [1, 2], b: 3 },
      false,
    ],
    [
      'the other bracket',
      '{ "a": [1, 2¦}, "b": [] }',
      'This must be "]", because it closes the "[" of line 1.',
      { a: [1, 2], b: [] },
      false,
    ],
    ['a brace too many at the end', '{ "a": 1 }¦}', 'There is one "}" too many.', { a: 1 }, false],
    [
      'a brace too many, by its indentation',
      '{\n  "a": {\n  }\n  ¦},\n  "b": 2\n}',
      'There is one "}" too many.',
      { a: {}, b: 2 },
      false,
    ],
    ['a bracket too many', '{ "a": [1]¦] }', 'There is one "]" too many.', { a: [1] }, false],
    ['curly quotes', '{ "a": ¦“b”, “c”: "“d”" }', curly, { a: 'b', c: '“d”' }, true],
    ['a curly quote at the end', '{ "a": "b¦” }', curly, { a: 'b' }, true],
    ['quotes of Russian texts', '{ "a": ¦«b» }', curly, { a: 'b' }, true],
    [
      'a missing opening quote',
      '{ "a": ¦https://x.y/z?a=b", "c": 1 }',
      'The opening quote of this text is missing. Write ".',
      { a: 'https://x.y/z?a=b', c: 1 },
      false,
    ],
    ['a missing closing quote', '{ "a": "b¦,\n  "c": 1 }', closing, { a: 'b', c: 1 }, false],
    [
      'a key without its closing quote',
      '{\n  "a¦: "b",\n  "c": 1 }',
      'The closing quote of this key is missing. Write ".',
      { a: 'b', c: 1 },
      false,
    ],
    [
      'a key without its opening quote',
      '{\n  ¦a": "b",\n  "c": 1 }',
      'The opening quote of this key is missing. Write ".',
      { a: 'b', c: 1 },
      false,
    ],
    [
      'quotes inside of a text',
      '{\n  "a": "<a href=¦"x.y">z</a>",\n  "b": 1 }',
      'A quote inside of the text ends it here. Write \\" for each quote that belongs to the text.',
      { a: '<a href="x.y">z</a>', b: 1 },
      false,
    ],
    [
      'a text without quotes',
      '{ "a": ¦widget.name }',
      'This text has no quotes. Write it in double quotes.',
      { a: 'widget.name' },
      false,
    ],
    [
      'a version without quotes',
      '{ "version": ¦1.0.0 }',
      'This text has no quotes. Write it in double quotes.',
      { version: '1.0.0' },
      false,
    ],
    [
      'a key without quotes',
      '{ ¦a-b: 1 }',
      'This key has no quotes. Write it in double quotes.',
      { 'a-b': 1 },
      true,
    ],
    [
      'words of Python',
      '{ "a": ¦False, "b": [True, None], "c": "None" }',
      'JSON writes false here, in lower case and without quotes.',
      { a: false, b: [true, null], c: 'None' },
      true,
    ],
    [
      'a word in capitals',
      '{ "a": ¦TRUE }',
      'JSON writes true here, in lower case and without quotes.',
      { a: true },
      true,
    ],
    [
      'an invisible character',
      '{ ¦\u200B"a": 1 }',
      'An invisible character (U+200B) stands here. Delete it.',
      { a: 1 },
      true,
    ],
  ])('%s', (_, marked, message, value, isCertain) => {
    expect(look(marked)).toMatchObject({ marked, message, value, isCertain });
  });
});

describe('what is not repaired is named all the same', () => {
  const javascript =
    'This is JavaScript, and this file holds only JSON. Put back what belongs here; scripts go into files of their own.';
  const conflict =
    'This is a merge conflict: keep one of the two sides, and delete the lines with "<<<<<<<", "=======" and ">>>>>>>".';
  const empty = 'The file is empty. Write its content as JSON, or delete it.';

  it.each([
    ['nothing', '¦', empty],
    ['white space', '¦ \n', empty],
    ['a comment alone', '¦// {}\n', empty],
    ['a merge conflict', '{\n¦<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> x\n}', conflict],
    ['a module', '// x\n¦define(["jquery"], function ($) { return 1; });', javascript],
    ['a function', '¦(function () {})();', javascript],
    ['a module of today', '¦export default { a: 1 };', javascript],
    ['a page', '¦<!DOCTYPE html>', javascript.replace('JavaScript', 'HTML')],
    ['PHP', '¦<?php echo 1;', javascript.replace('JavaScript', 'PHP')],
    ['UTF-16', '¦\uFFFD\uFFFD{\0}\0', 'The file is stored as UTF-16. Save it as UTF-8.'],
    ['UTF-16 without its mark', '¦{\0}\0', 'The file is stored as UTF-16. Save it as UTF-8.'],
    [
      'a key without a value',
      '{ "a"¦, "b": 1 }',
      'This key has no value. Write ":" and a value behind it.',
    ],
    ['a value left out', '{ "a": ¦, "b": 1 }', 'A value is missing here.'],
    [
      'a group without a key',
      '{ ¦{ "a": 1 } }',
      'A key is missing before this "{". In "{" and "}" each value has one, as in "key": {',
    ],
    [
      'keys in a list',
      '[ "a"¦: 1 ]',
      'In "[" and "]" values have no keys. Write the members in "{" and "}".',
    ],
    [
      'two documents',
      '{}\n¦{}',
      'The JSON ends in line 1, and more follows here. Delete what does not belong to it.',
    ],
    [
      'half a file',
      '{\n  "a": {\n    "b":¦',
      'The file breaks off here. The "{" of line 2 is never closed. 2 brackets are still open.',
    ],
    [
      'a text over two lines',
      '{ "a": ¦"b\n c" }',
      'This text is not closed in its line. Write " at its end, and \\n for a line break inside of it.',
    ],
    ['two missing commas', '{ "a": 1¦ "b": 2 "c": 3 }', 'A comma is missing after this value.'],
    ['several missing brackets', '{ "a": [1¦', `${unclosed('[', 1)} 2 brackets are still open.`],
    ['a lone brace', '{¦', 'The file breaks off here. The "{" of line 1 is never closed.'],
    [
      'a false escape',
      '{ "a": "b¦\\u12" }',
      'A "\\" begins no escape of JSON here. Write "\\\\" for a backslash.',
    ],
    ['a sum', '{ "a": 1¦ + b }', 'After this value a comma or a closing bracket must follow.'],
  ])('%s', (_, marked, message) => {
    expect(look(marked)).toMatchObject({ marked, message, value: undefined, repaired: undefined });
  });
});

describe('no message shows anything of the text', () => {
  const secret = 'q7Wm2xKp';

  it.each([
    `{ "a": "${secret}" "b": 1 }`,
    `{ "a": ${secret} }`,
    `{ "a": 1 "${secret}": 1 }`,
    `{ "a": "${secret}, "b": 1 }`,
    `{ "a": “${secret}” }`,
    `{ "a": @${secret} }`,
    secret,
    `<<<<<<< ${secret}\n`,
    `{ "a": "\\u12${secret}" }`,
  ])('%s', (text) => {
    const { mistake } = new JsonText(text, false);
    expect(mistake?.message).not.toContain(secret);
    expect(mistake?.repair?.description ?? '').not.toContain(secret);
  });
});

describe('a long text takes no longer than its length', () => {
  const length = 300_000;

  it.each([
    ['open brackets', '['.repeat(length)],
    ['quotes', `{"a": ${'" '.repeat(length)}`],
    ['curly quotes', '“'.repeat(length)],
    ['invisible characters', '\u200B '.repeat(length)],
    ['white space', `{"a" ${' '.repeat(length)}`],
    ['white space in a line of texts', `{"a": "b" c" ${' '.repeat(length)}x`],
    ['escaped quotes behind a curly one', `“ "${'\\"'.repeat(length)}`],
    ['escapes', `{"a": "${'\\"'.repeat(length)}`],
    ['comments', '/*'.repeat(length)],
    ['words', 'a '.repeat(length)],
    ['conflict markers', '<'.repeat(length)],
    ['quotes inside of a text', `{"a": "b"${'c"d"'.repeat(length)}}`],
  ])('%s', { timeout: 20_000 }, (_, text) => {
    expect(new JsonText(text, false).mistake?.message).toBeTypeOf('string');
  });
});
