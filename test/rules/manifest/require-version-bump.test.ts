import { describe, expect, it } from 'vitest';
import { compareVersions, nextVersion } from '../../../src/rule-kit/version.js';
import { testRule, type InvalidCase, type ValidCase } from '../../helpers/test-rule.js';
import type { FileTree } from '../../helpers/temporary-folder.js';

const manifest = (version: unknown): string =>
  `{ "widget": { "locale": ["en"], "version": ${JSON.stringify(version)} } }`;
const marked = (version: unknown): string =>
  `{ "widget": { "locale": ["en"], "version": ⟦${JSON.stringify(version)}⟧ } }`;

const was = (version: unknown, files: FileTree = {}): FileTree => ({
  'manifest.json': manifest(version),
  'script.js': 'old',
  ...files,
});

const valid = (name: string, code: string, files: FileTree, before?: FileTree): ValidCase => ({
  name,
  code,
  files,
  ...(before && { before }),
});

const now = { 'script.js': 'new' };

testRule('require-version-bump', {
  valid: [
    valid('nothing is known of before', manifest('1.0.0'), now),
    valid('higher', manifest('1.0.1'), now, was('1.0.0')),
    valid('higher as numbers and not as texts', manifest('1.10.0'), now, was('1.9.9')),
    valid('a further number', manifest('1.0.1'), now, was('1.0')),
    valid(
      'larger than a number holds',
      manifest('1.90071992547409931'),
      now,
      was('1.90071992547409929'),
    ),
    valid('nothing changed', manifest('1.0.0'), { 'script.js': 'old' }, was('1.0.0')),
    valid(
      'only what is not uploaded changed',
      manifest('1.0.0'),
      {
        'script.js': 'old',
        'README.md': 'new',
        'docs/NOTES.MD': 'new',
        'script.js.map': 'new',
        '.eslintrc': 'new',
        '.idea/workspace.xml': 'new',
        'node_modules/x/index.js': 'new',
        'lib/node_modules/y.js': 'new',
      },
      was('1.0.0', { 'CHANGES.md': 'old' }),
    ),
    valid('no number now', manifest('next'), now, was('1.0.0')),
    valid('no number before', manifest('1.0.0'), now, was('%version%')),
    valid('of another type before', manifest('1.0.0'), now, was(1)),
    valid('another number', manifest(1.1), now, was(1.2)),
    valid('no version now', '{ "widget": { "locale": ["en"] } }', now, was('1.0.0')),
    valid('no version before', manifest('1.0.0'), now, {
      'manifest.json': '{ "widget": { "locale": ["en"] } }',
    }),
    valid('no manifest before', manifest('1.0.0'), now, { 'script.js': 'old' }),
    valid('a broken manifest before', manifest('1.0.0'), now, { 'manifest.json': '{' }),
    ...[null, ['1.0.0'], { a: 1 }, true].map((version) =>
      valid('of a wrong type', manifest(version), now, was(version)),
    ),
    valid('no widget', '[]', now, was('1.0.0')),
  ],
  invalid: [
    same('a changed file', '1.0.0', now, was('1.0.0'), 'script.js', '1.0.1'),
    same('an added file', '1.9', { 'script.js': 'old', 'a.css': '' }, was('1.9'), 'a.css', '1.10'),
    same('a deleted file', '7', {}, was('7'), 'script.js', '8'),
    same(
      'a file deep inside',
      '1',
      { 'script.js': 'old', 'lib/a/b.js': 'new' },
      was('1', { 'lib/a/b.js': 'old' }),
      'lib/a/b.js',
      '2',
    ),
    same('equal and no number', 'next', now, was('next'), 'script.js'),
    same('equal numbers written otherwise', '1.0', now, was('1.0.0'), 'manifest.json', '1.0.1'),
    {
      name: 'the same number, which is not a text',
      code: marked(1.1),
      files: now,
      before: was(1.1),
      errors: [{ messageId: 'same', data: { file: '"script.js"', version: '"1.1"' } }],
    },
    {
      name: 'lower',
      code: marked('1.9.0'),
      files: now,
      before: was('1.10.0'),
      errors: [
        {
          messageId: 'lower',
          data: { file: '"manifest.json"', version: '"1.9.0"', before: '"1.10.0"' },
          suggestions: suggestion('1.10.1'),
        },
      ],
    },
  ],
});

describe('versions', () => {
  it.each([
    ['1.2', '1.2', 0],
    ['1.2', '1.2.0', 0],
    ['01.2', '1.2', 0],
    ['1.2', '1.10', -1],
    ['2', '1.99', 1],
    ['beta', 'beta', 0],
    ['beta', '1', undefined],
    ['1.0.0-rc', '1.0.0', undefined],
    ['1'.repeat(1000), '2', undefined],
  ])('%s against %s', (one, other, order) => {
    expect(compareVersions(one, other)).toBe(order);
  });

  it('have a next one if they are numbers', () => {
    expect(['1.9', '1.0.99', 'x', ''].map(nextVersion)).toEqual([
      '1.10',
      '1.0.100',
      undefined,
      undefined,
    ]);
  });
});

function same(
  name: string,
  version: string,
  files: FileTree,
  before: FileTree,
  file: string,
  next?: string,
): InvalidCase {
  return {
    name,
    code: marked(version),
    files,
    before,
    errors: [
      {
        messageId: 'same',
        data: { file: JSON.stringify(file), version: JSON.stringify(version) },
        ...(next !== undefined && { suggestions: suggestion(next) }),
      },
    ],
  };
}

function suggestion(next: string) {
  return [{ messageId: 'replace', data: { replacement: `"${next}"` }, output: manifest(next) }];
}
