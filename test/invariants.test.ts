import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import widgetRules from '../rules/index.js';
import { rules } from '../src/index.js';
import { presetRules } from '../src/lint/presets.js';
import { presetNames } from '../src/rule-kit/create-rule.js';
import { ruleUrl } from '../src/report/rule-url.js';
import { manifestKey } from '../src/platform/keys.js';
import type { Key } from '../src/platform/key.js';
import {
  checkLanguage,
  checkMisspelledKeys,
  checkOddTexts,
  checkOddValues,
  documents,
  everyOddValue,
  everyRule,
  languages,
} from './helpers/check-text.js';
import { fullManifest } from './helpers/odd-documents.js';

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

const { repository, version } = JSON.parse(read('package.json')) as {
  repository: { url: string };
  version: string;
};
const pages = repository.url.replace(
  /^git\+(?<page>.+)\.git$/u,
  `$<page>/blob/v${version}/docs/rules`,
);

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
    expect([...new Set(kinds)].sort()).toEqual(['archives', 'templates', 'text files']);
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

// The others of these are in invariants.slow.test.ts.
describe('under every rule', () => {
  it.each(['manifest.json', 'i18n/es.json', 'i18n/en.json'])('odd texts in %s', (file) => {
    checkOddTexts(file, everyRule);
  });

  it.each(documents)('%s with some values replaced by odd ones, or taken out', (...document) => {
    checkOddValues(document, everyRule, everyOddValue, 10);
  });

  it.each(documents)('%s with some keys misspelled', (...document) => {
    checkMisspelledKeys(document, everyRule, 8);
  });
});

describe.each(languages)('in the language %s', (...language) => {
  it('no rule crashes, and every finding is where our parser has it', () => {
    checkLanguage(language, 16);
  });
});
