import { existsSync, readdirSync, readFileSync } from 'node:fs';
import json from '@eslint/json';
import type { Linter } from 'eslint';
import jsonc from 'eslint-plugin-jsonc';
import { describe, expect, it } from 'vitest';
import widgetRules from '../rules/index.js';
import plugin, { rules } from '../src/index.js';
import { presetRules } from '../src/lint/presets.js';
import { presetNames } from '../src/rule/create-rule.js';
import { manifestKey, type Key } from '../src/platform/keys.js';
import {
  all,
  check,
  checkMisspeltKeys,
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
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

const names = Object.keys(rules) as (keyof typeof rules)[];
const testOf = (name: string): string => {
  const path = `test/rules/${name}.test.ts`;
  return existsSync(new URL(path, root)) ? read(path) : '';
};
const messagesOf = (name: keyof typeof rules): Record<string, string> =>
  widgetRules[name].meta?.messages ?? {};

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

  it('have a page each, and there are no others', () => {
    expect(namesIn('docs/rules/', '.md').sort()).toEqual(sorted);
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
  const messages = Object.entries(messagesOf(name));

  it('describes itself', () => {
    expect(meta?.docs?.url).toMatch(new RegExp(`/docs/rules/${name}\\.md$`, 'u'));
    expect(meta?.docs?.description).toMatch(/^(?:Enforce|Require|Disallow) .+[^. ]$/u);
    expect(meta?.type).toMatch(/^(?:problem|suggestion|layout)$/u);
    expect(read(`rules/${name}.ts`)).toMatch(/^ \* @see https:\/\//mu);
  });

  it('speaks in full sentences', () => {
    expect(messages).not.toEqual([]);
    for (const [, text] of messages) {
      expect(text).toMatch(/^(?:[A-Z"]|\{\{)[^]*[^.?][.?]$/u);
      expect(text).not.toMatch(/\s{2}|^\s|\.\.|\bcolor\b/u);
    }
  });

  it('uses every message', () => {
    const source = withImports(`rules/${name}.ts`);
    for (const [id] of messages) {
      const uses = source.match(new RegExp(`['"]${id}['"]|\\b${id}:? ?[,)}]`, 'gu')) ?? [];
      expect(uses, id).not.toEqual([]);
    }
  });

  it('has every message shown by its test, or by that of a rule that shares it', () => {
    for (const [id, text] of messages) {
      const sharing = names.filter((one) => one === name || messagesOf(one)[id] === text);
      const tests = sharing.map(testOf).join('\n');
      expect(tests).toMatch(new RegExp(`\\b${id}\\b`, 'u'));
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

  it.each(documents)('%s with some keys misspelt', (...document) => {
    checkMisspeltKeys(document, everyRule, 4);
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

/** The source of a module and of all our modules that it imports. */
function withImports(path: string, visited = new Set<string>()): string {
  if (visited.has(path)) return '';
  visited.add(path);
  const source = read(path);
  const imports = [...source.matchAll(/from '(?<path>\.[^']+)\.js'/gu)].map((match) =>
    new URL(`${match.groups?.['path'] ?? ''}.ts`, new URL(path, root)).href.slice(root.href.length),
  );
  return source + imports.map((one) => withImports(one, visited)).join('\n');
}
