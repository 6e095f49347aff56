import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import json from '@eslint/json';
import type { Linter } from 'eslint';
import jsonc from 'eslint-plugin-jsonc';
import { describe, expect, it } from 'vitest';
import widgetRules from '../rules/index.js';
import plugin, { rules } from '../src/index.js';
import { presetRules } from '../src/lint/presets.js';
import { presetNames } from '../src/rule-kit/create-rule.js';
import { ruleUrl } from '../src/report/rule-url.js';
import { manifestKey } from '../src/platform/keys.js';
import type { Key } from '../src/platform/key.js';
import {
  all,
  check,
  checkMisspelledKeys,
  checkOddValues,
  documents,
  everyOddValue,
  everyRule,
  keyOf,
  lint,
  presets,
  settings,
} from './helpers/check-text.js';
import { fullManifest, looseTexts, oddTexts, pathsOf, withValue } from './helpers/odd-documents.js';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => basename(name, ending));
/** The folder of each rule's group, by the rule's name. */
const groups = new Map(
  readdirSync(new URL('rules/', root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('/'))
    .map((path) => [basename(path, '.ts'), dirname(path)]),
);
const sourceOf = (name: string): string => `rules/${groups.get(name) ?? ''}/${name}.ts`;

const { repository } = JSON.parse(read('package.json')) as { repository: { url: string } };
const pages = repository.url.replace(/^git\+(?<page>.+)\.git$/u, '$<page>/blob/main/docs/rules');

const names = Object.keys(widgetRules) as (keyof typeof widgetRules)[];

describe('the rules', () => {
  const sorted = [...names].sort();

  it('are the files of their folder', () => {
    expect(
      namesIn('rules/', '.ts')
        .filter((name) => name !== 'index')
        .sort(),
    ).toEqual(sorted);
  });

  it('have a test each, and there are no others', () => {
    expect(namesIn('test/rules/', '.test.ts').sort()).toEqual(sorted);
  });

  it('have a snapshot of their messages each, and there are no others', () => {
    expect(namesIn('test/rules/', '.txt').sort()).toEqual(sorted);
  });

  it('have a page each, and there are no others', () => {
    expect(namesIn('docs/rules/', '.md').sort()).toEqual(sorted);
  });

  it('are all in the plugin, except those on what ESLint does not read', () => {
    const command = names.filter((name) => 'isForCommand' in widgetRules[name]);
    expect(Object.keys(rules).sort()).toEqual(sorted.filter((name) => !command.includes(name)));
    const kinds = command.map((name) => widgetRules[name].meta.docs.looksAt?.[0] ?? '');
    expect([...new Set(kinds)].sort()).toEqual(['templates', 'text files']);
  });

  it('are all that a preset switches on', () => {
    for (const preset of presetNames) {
      for (const name of Object.keys(presetRules(preset))) {
        expect(names).toContain(name.replace('kommo-widget/', ''));
      }
    }
  });
});

describe.each(names)('%s', (name) => {
  const { meta } = widgetRules[name];
  const messages = Object.entries<string>(meta.messages);

  it('describes itself', () => {
    expect(meta.docs.url).toBe(`${pages}/${name}.md`);
    expect(ruleUrl(`kommo-widget/${name}`)).toBe(meta.docs.url);
    expect(meta.docs.description).toMatch(/^(?:Enforce|Require|Disallow) .+[^. ]$/u);
    expect(meta.type).toMatch(/^(?:problem|suggestion|layout)$/u);
    expect(read(sourceOf(name))).toMatch(/^ \* @see https:\/\//mu);
  });

  it('speaks in full sentences', () => {
    expect(messages).not.toEqual([]);
    for (const [, text] of messages) {
      expect(text).toMatch(/^(?:[A-Z"]|\{\{)[^]*(?:[^.?][.?]|\{\{advice\}\})$/u);
      expect(text).not.toMatch(/\s{2}|^\s|\.\.|\bcolour\b/u);
    }
  });
});

it('every key that is known is in the full manifest', () => {
  const missing: string[] = [];
  const visit = (key: Key, values: readonly unknown[], path: string): void => {
    if (values.length === 0) missing.push(path);
    const members = values.flatMap((value) => Object.entries(value ?? {}));
    const named = (isMeant: (name: string) => boolean): unknown[] =>
      members.filter(([name]) => isMeant(name)).map(([, value]) => value as unknown);
    const known = key.members ?? {};
    for (const [name, member] of Object.entries(known)) {
      visit(
        member,
        named((one) => one === name),
        `${path}.${name}`,
      );
    }
    if (key.others)
      visit(
        key.others,
        named((one) => !Object.hasOwn(known, one)),
        `${path}.*`,
      );
    if (key.elements)
      visit(
        key.elements,
        named(() => true),
        `${path}[]`,
      );
  };
  visit(manifestKey, [fullManifest], '');
  expect(missing).toEqual([]);
});

describe.each([['every rule', everyRule] as const, ...presets])('under %s', (_, config) => {
  it.each(['manifest.json', 'i18n/es.json', 'i18n/en.json'])('odd texts in %s', (file) => {
    const seen = new Set<string>();
    for (const text of [...oddTexts, ...looseTexts]) check(file, text, config, seen);
  });
});

// The others of these are in invariants.slow.test.ts.
describe('under every rule', () => {
  it.each(documents)('%s with some values replaced by odd ones, or taken out', (...document) => {
    checkOddValues(document, everyRule, everyOddValue, 5);
  });

  it.each(documents)('%s with some keys misspelled', (...document) => {
    checkMisspelledKeys(document, everyRule, 4);
  });
});

describe.each([
  ['json/json', { plugins: { json }, language: 'json/json' }],
  ['jsonc/json', { plugins: { jsonc }, language: 'jsonc/json' }],
  ['jsonc/x', { plugins: { jsonc }, language: 'jsonc/x' }],
] as const)('in the language %s', (name, { plugins, language }) => {
  const config = {
    files: ['**/*.json'],
    plugins: { ...plugins, 'kommo-widget': plugin },
    language,
    settings,
    rules: all,
  } as unknown as Linter.Config;

  // The language does not say that there is a mark, and this text is not on the disk.
  const isTold = ({ ruleId }: Linter.LintMessage): boolean =>
    name !== 'json/json' || ruleId !== 'kommo-widget/no-byte-order-mark';
  const places = (messages: readonly Linter.LintMessage[]): string[] =>
    messages
      .filter(isTold)
      .map((one) => `${String(one.line)}:${String(one.column)} ${keyOf(one)}`)
      .sort();

  it('no rule crashes, and every finding is where our parser has it', () => {
    const texts = [...oddTexts, ...looseTexts].concat(
      pathsOf(fullManifest).map((path) =>
        JSON.stringify(withValue(fullManifest, path, [{ x: -1 }]) ?? null),
      ),
    );
    for (const file of ['manifest.json', 'i18n/es.json']) {
      for (const text of texts) {
        const found = lint(file, text, config);
        const expected = lint(file, text, everyRule);
        if ([...found, ...expected].some(({ fatal }) => fatal)) continue;
        expect(places(found), text).toEqual(places(expected));
      }
    }
  });
});
