import { Linter } from 'eslint';
import * as parser from 'jsonc-eslint-parser';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import rules from '../../rules/index.js';
import { runRules } from '../../src/lint/run-rules.js';
import type { WidgetRule } from '../../src/rule-kit/create-rule.js';
import { MemoryFiles } from '../../src/sources/memory.js';
import { PlainText } from '../../src/widget/content.js';
import { Widget } from '../../src/widget/widget.js';
import { archiveOf } from '../helpers/archive-document.js';
import { comparingRule, setBefore } from '../helpers/comparing.js';
import { parsePage, readPages, type Example } from '../helpers/pages.js';
import { runRule } from '../helpers/run-rule.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const pages = readPages();

describe('the pages and the rules', () => {
  it('are the same set', () => {
    expect(pages.map(({ rule }) => rule).sort()).toEqual(Object.keys(rules).sort());
  });
});

describe.each(pages.map((page) => [page.rule, page] as const))('the page of %s', (name, page) => {
  const { meta } = rules[name as keyof typeof rules] as WidgetRule;
  const has = (heading: string): boolean => page.headings.includes(heading);

  it('has a failing and a passing example', () => {
    expect(page.examples.map(({ isWrong }) => isWrong)).toEqual(
      expect.arrayContaining([true, false]),
    );
  });

  it('has the sections that every page has', () => {
    expect(page.text).toContain('<!-- end auto-generated rule header -->');
    expect(page.headings).toEqual(
      expect.arrayContaining(['Why', 'Examples', 'When not to use it', 'Source']),
    );
  });

  it('has a section on options and on fixes if the rule has some', () => {
    expect(has('Options')).toBe((meta.schema as readonly unknown[]).length > 0);
    expect(has('Fixes')).toBe(Boolean(meta.fixable ?? meta.hasSuggestions));
  });

  it('shows how to switch the rule off', () => {
    expect(page.text).toMatch(new RegExp(`['"]kommo-widget/${name}['"]`, 'u'));
  });

  it.each(page.examples.map((example) => [example.title, example] as const))('%s', (_, example) => {
    const ruleIds = lint(name, example).map(({ ruleId, message, fatal }) =>
      fatal ? message : ruleId,
    );
    expect(new Set(ruleIds)).toEqual(new Set(example.isWrong ? [`kommo-widget/${name}`] : []));
  });
});

describe('a page', () => {
  it('gives files, pictures, options and the way a file is stored', () => {
    const { examples } = parsePage(
      'rule',
      [
        '❌ Wrong:',
        '```json manifest.json crlf\n{}\n```',
        '```json options\n[{ "limit": 1 }]\n```',
        'A paragraph between the blocks.',
        '```json i18n/en.json bom\n{}\n```',
        '```json manifest.json before\n[]\n```',
        '```text files\nscript.js\nimages/logo.png 130x100\nimages/tour.jpg 2×1\n```',
        '## Options',
        '```json manifest.json\n["no example"]\n```',
      ].join('\n\n'),
    );
    expect(examples).toHaveLength(1);
    const [{ files, before, ...rest }] = examples as [Example];
    expect(rest).toEqual({
      title: '❌ Wrong:',
      isWrong: true,
      file: 'manifest.json',
      options: [{ limit: 1 }],
    });
    expect(Object.keys(files)).toEqual([
      'manifest.json',
      'i18n/en.json',
      'script.js',
      'images/logo.png',
      'images/tour.jpg',
    ]);
    expect(Buffer.from(files['manifest.json'] ?? []).toString()).toBe('{}\r\n');
    expect([...(files['i18n/en.json'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(files['script.js']).toHaveLength(0);
    expect(Object.keys(before)).toEqual(['manifest.json']);
    expect(Buffer.from(before['manifest.json'] ?? []).toString()).toBe('[]\n');
  });

  it('refuses an example that names no file', () => {
    expect(() => parsePage('rule', '✅ Right:\n\n```json\n{}\n```')).toThrow('names no file');
    expect(() => parsePage('rule', '✅ Right:')).toThrow('has no file');
  });
});

function lint(name: string, example: Example): readonly Linter.LintMessage[] {
  const { file, files, before, options, archive } = example;
  if (archive) {
    const inside = new Map(
      Object.entries(files).flatMap(([path, bytes]) =>
        path.startsWith('widget.zip/') ? [[path.slice('widget.zip/'.length), bytes] as const] : [],
      ),
    );
    const document = archiveOf(archive, {
      widget: new Widget(new MemoryFiles(inside)),
      holder: new Widget(new MemoryFiles(new Map(Object.entries(files)))),
    });
    const found = runRules(new PlainText('', false), { archive: document }, new Map([[name, [2]]]));
    return found.map((message) => ({ ...message, ruleId: `kommo-widget/${name}` }));
  }
  const isScript = file.endsWith('.js');
  // Examples of other files than JSON show only what they are about.
  const root = temporaryFolder({
    ...(!file.endsWith('.json') && { 'manifest.json': { widget: { locale: [] } } }),
    ...files,
  });
  if (Object.keys(before).length > 0) setBefore(root, before);
  // As ESLint reads a file: whatever its bytes are, as UTF-8, and with the byte-order mark.
  const bytes = files[file] ?? new Uint8Array();
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const filename = join(root, file);
  if (/\.(?:css|twig)$/u.test(file) || 'isForCommand' in rules[name as keyof typeof rules])
    return runRule(name, { filename, root, code: text, options: [...options] }).messages;
  const rule = comparingRule(name as keyof typeof rules);
  return new Linter({ cwd: '/' }).verify(
    text,
    {
      files: ['**/*.json', '**/*.js'],
      plugins: { 'kommo-widget': { rules: { [name]: rule } } },
      languageOptions: { ...(!isScript && { parser }), sourceType: 'script' },
      rules: { [`kommo-widget/${name}`]: ['error', ...options] },
    },
    { filename },
  );
}
