import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import json from '@eslint/json';
import { Linter } from 'eslint';
import jsonc from 'eslint-plugin-jsonc';
import * as parser from 'jsonc-eslint-parser';
import { describe, expect, it } from 'vitest';
import widgetRules from '../rules/index.js';
import plugin, { configs, rules } from '../src/index.js';
import { presetRules } from '../src/lint/presets.js';
import { presetNames } from '../src/rule-kit/create-rule.js';
import { ruleUrl } from '../src/report/rule-url.js';
import { manifestKey, type Key } from '../src/platform/keys.js';
import { edit, isParseable, isStrict } from './helpers/edit-text.js';
import {
  fullFiles,
  fullManifest,
  fullTexts,
  looseTexts,
  oddTexts,
  oddValues,
  pathsOf,
  slipsOf,
  valueAtPath,
  withKey,
  withValue,
} from './helpers/odd-documents.js';
import { temporaryFolder } from './helpers/temporary-folder.js';

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

const names = Object.keys(rules) as (keyof typeof rules)[];

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
      expect(text).toMatch(/^(?:[A-Z"]|\{\{)[^]*[^.?][.?]$/u);
      expect(text).not.toMatch(/\s{2}|^\s|\.\.|\bcolor\b/u);
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

const all = Object.fromEntries(names.map((name) => [`kommo-widget/${name}`, 'error']));
const settings = { 'kommo-widget': { widget: true } };
const base: Linter.Config = {
  files: ['**/*.json'],
  plugins: { 'kommo-widget': plugin },
  languageOptions: { parser },
  settings,
};
const configurations: Record<string, Linter.Config> = {
  'every rule': { ...base, rules: all } as Linter.Config,
  ...Object.fromEntries(
    presetNames.map((name) => [name, { ...configs[name], settings } satisfies Linter.Config]),
  ),
};

const folder = temporaryFolder(fullFiles);
const linter = new Linter({ cwd: '/' });
const lint = (file: string, text: string, config: Linter.Config): Linter.LintMessage[] =>
  linter.verify(text, config, { filename: join(folder, file) });

const keyOf = ({ ruleId, message }: Linter.LintMessage): string => `${ruleId ?? ''}: ${message}`;
const countLike = (
  messages: readonly Linter.LintMessage[],
  { ruleId, messageId }: Linter.LintMessage,
): number => messages.filter((one) => one.ruleId === ruleId && one.messageId === messageId).length;

/** What is true of every text under every configuration; `seen` are findings that need no second look. */
function check(file: string, text: string, config: Linter.Config, seen: Set<string>): void {
  const messages = lint(file, text, config);
  if (messages.some(({ fatal }) => fatal)) {
    expect(messages, text).toHaveLength(1);
    expect(isStrict(text), text).toBe(false);
    return;
  }
  for (const message of messages) {
    const key = keyOf(message);
    if (message.fix) {
      const fixed = edit(text, message.fix);
      expect(isParseable(fixed), `${key}\n${text}\n${fixed}`).toBe(true);
      if (isStrict(text)) expect(isStrict(fixed), `${key}\n${text}\n${fixed}`).toBe(true);
    }
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { desc, fix } of message.suggestions ?? []) {
      const changed = edit(text, fix);
      const report = `${key}\n${desc}\n${text}\n${changed}`;
      expect(changed, report).not.toBe(text);
      expect(isParseable(changed), report).toBe(true);
      if (isStrict(text)) expect(isStrict(changed), report).toBe(true);
      const after = lint(file, changed, config);
      expect(countLike(after, message), report).toBeLessThan(countLike(messages, message));
    }
  }
  if (messages.every(({ fix }) => !fix)) return;
  const { output, messages: left } = linter.verifyAndFix(text, config, {
    filename: join(folder, file),
  });
  expect(
    left.filter(({ fix }) => fix),
    `${text}\n${output}`,
  ).toEqual([]);
  expect(isParseable(output), output).toBe(true);
  if (!isStrict(output)) expect(left, `${text}\n${output}`).not.toEqual([]);
}

describe.each(Object.entries(configurations))('under %s', (name, config) => {
  const seen = new Set<string>();

  it.each(['manifest.json', 'i18n/es.json', 'i18n/en.json'])('odd texts in %s', (file) => {
    for (const text of [...oddTexts, ...looseTexts]) check(file, text, config, seen);
  });

  // Beside their options, the presets differ in nothing that a value could touch.
  const values = name === 'every rule' ? [undefined, ...oddValues] : [null, 'x', {}];

  it.each([
    ['manifest.json', fullManifest, 2],
    ['i18n/es.json', fullTexts, '\t'],
  ])('%s with each value replaced by odd ones, or taken out', (file, document, indent) => {
    for (const path of pathsOf(document)) {
      const slips = name === 'every rule' ? slipsOf(valueAtPath(document, path)) : [];
      for (const value of [...values, ...slips]) {
        const changed = withValue(document, path, value);
        const text = JSON.stringify(changed, null, indent) as string | undefined;
        if (text !== undefined) check(file, text, config, seen);
      }
    }
  });

  it.each([
    ['manifest.json', fullManifest],
    ['i18n/es.json', fullTexts],
  ])('%s with each key misspelt', (file, document) => {
    for (const path of pathsOf(document)) {
      const key = path.at(-1);
      if (typeof key !== 'string') continue;
      for (const slip of [key.slice(0, -1), key.toUpperCase(), `${key}s`, `${key} `]) {
        check(file, JSON.stringify(withKey(document, path, slip), null, 2), config, seen);
      }
    }
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
        const expected = lint(file, text, configurations['every rule'] ?? {});
        if ([...found, ...expected].some(({ fatal }) => fatal)) continue;
        expect(places(found), text).toEqual(places(expected));
      }
    }
  });
});
