import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { jsonPathAt } from '../../src/lint/json-path.js';
import { introduced } from '../../src/lint/introduced.js';
import { toResult } from '../../src/lint/result.js';
import { DiskFiles } from '../../src/sources/disk.js';
import { parseDocument } from '../helpers/parse-document.js';
import { readMarks } from '../helpers/marks.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

describe('the path to a place', () => {
  it.each([
    ['{ ⟦"a"⟧: 1 }', ['a']],
    ['{ "a": ⟦1⟧ }', ['a']],
    ['⟦{⟧ "a": 1 }', []],
    ['{ "a": { "b": [1, ⟦"x"⟧] } }', ['a', 'b', '"x"']],
    ['[⟦"x"⟧, "x"]', ['"x"']],
    ['[null, ⟦null⟧]', ['null']],
    ['[{ "k": 1 }, { "k": ⟦2⟧ }]', ['JSONObjectExpression', 'k']],
    ['[[⟦NaN⟧]]', ['JSONArrayExpression', 'JSONIdentifier']],
    ['[1, , ⟦2⟧]', ['2']],
    ['{ "a": 1, ⟦"a"⟧: 2 }', ['a']],
    ['{ a: ⟦1⟧ }', ['a']],
    ['{ "a": 1⟦,⟧ }', []],
    ['{\n  "a": {\n    ⟦"b"⟧: 1\n  }\n}', ['a', 'b']],
    ['{\n  "a": 1,\n  /* ⟦comment⟧ */\n  "b": 2\n}', []],
    ['⟦"text"⟧', []],
  ])('%s', (marked, path) => {
    const { text, ranges } = readMarks(marked);
    const root = parseDocument(text);
    expect(root && ranges[0] && jsonPathAt(root.node, ranges[0])).toEqual(path);
  });
});

describe('what was introduced', () => {
  const finding = (
    line: number,
    message: string,
    ruleId: string | null = 'r',
  ): Linter.LintMessage => ({
    ruleId,
    message,
    line,
    column: 1,
    severity: 2,
  });
  const linted = (text: string, ...messages: Linter.LintMessage[]) => {
    const folder = temporaryFolder({ 'manifest.json': text });
    const results = [toResult(`${folder}/manifest.json`, messages)];
    return { folder, files: new DiskFiles(folder), results };
  };
  const lines = (...args: Parameters<typeof introduced>) =>
    introduced(...args).flatMap(({ messages }) => messages.map(({ line }) => line));

  it('is found by rule, place and message, and not by line', () => {
    const now = linted('\n\n["a",\n"b"]', finding(3, 'm'), finding(4, 'm'), finding(4, 'n'));
    const before = linted('["a",\n"b"]', finding(1, 'm'), finding(2, 'm'));
    expect(lines(now, before)).toEqual([4]);
    expect(lines(before, now)).toEqual([]);
    expect(lines(linted('["a"]', finding(1, 'm', 's')), linted('["a"]', finding(1, 'm')))).toEqual([
      1,
    ]);
  });

  it('is the second of two alike', () => {
    const now = linted('["a",\n"a",\n"a"]', finding(1, 'm'), finding(2, 'm'), finding(3, 'm'));
    expect(lines(now, linted('["a"]', finding(1, 'm')))).toEqual([2, 3]);
  });

  it('is reported even if the text cannot be read', () => {
    const broken = linted('{', finding(1, 'Parsing error', null));
    expect(lines(broken, broken)).toEqual([]);
    expect(lines(broken, linted('{}'))).toEqual([1]);
  });

  it('is not a line that a message names', () => {
    const now = linted('{}', finding(1, 'Again on line 12.'));
    expect(lines(now, linted('{}', finding(1, 'Again on line 9.')))).toEqual([]);
  });

  it('counts what is left', () => {
    const [result] = introduced(linted('{}', finding(1, 'm')), linted('{}', finding(1, 'm')));
    expect(result).toMatchObject({ errorCount: 0, messages: [] });
  });
});
