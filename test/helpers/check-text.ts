import { join } from 'node:path';
import json from '@eslint/json';
import { Linter } from 'eslint';
import jsonc from 'eslint-plugin-jsonc';
import * as parser from 'jsonc-eslint-parser';
import { expect } from 'vitest';
import plugin, { configs, rules } from '../../src/index.js';
import { presetNames } from '../../src/rule-kit/create-rule.js';
import { afterFile } from './after-file.js';
import { edit, isParseable, isStrict } from './edit-text.js';
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
} from './odd-documents.js';
import { temporaryFolder } from './temporary-folder.js';

/** The settings and rules of a configuration with every rule on. */
const settings = { 'kommo-widget': { widget: true } };
const all = Object.fromEntries(Object.keys(rules).map((name) => [`kommo-widget/${name}`, 'error']));
const base: Linter.Config = {
  files: ['**/*.json'],
  plugins: { 'kommo-widget': plugin },
  languageOptions: { parser },
  settings,
};
/** Every rule under the parser of this package. */
export const everyRule = { ...base, rules: all } as Linter.Config;
/** The presets by their names. */
export const presets = presetNames.map(
  (name) => [name, { ...configs[name][0], settings }] as const,
);

const linter = new Linter({ cwd: '/' });
/** The full widget, anew for each test file. */
let folder: string | undefined;
function widget(): string {
  if (folder === undefined) {
    folder = temporaryFolder(fullFiles);
    afterFile(() => (folder = undefined));
  }
  return folder;
}
/** Lints a text as if it were a file of the full widget. */
const lint = (file: string, text: string, config: Linter.Config): Linter.LintMessage[] =>
  linter.verify(text, config, { filename: join(widget(), file) });

/** What tells one finding from another. */
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
    filename: join(widget(), file),
  });
  expect(
    left.filter(({ fix }) => fix),
    `${text}\n${output}`,
  ).toEqual([]);
  expect(isParseable(output), output).toBe(true);
  if (!isStrict(output)) expect(left, `${text}\n${output}`).not.toEqual([]);
}

/** Checks a file of the full widget with odd texts in its place. */
export function checkOddTexts(file: string, config: Linter.Config): void {
  const seen = new Set<string>();
  for (const text of [...oddTexts, ...looseTexts]) check(file, text, config, seen);
}

/** A document of the full widget: its file, its content, and how it is indented. */
type Document = readonly [file: string, content: object, indent: number | string];

export const documents: readonly Document[] = [
  ['manifest.json', fullManifest, 2],
  ['i18n/es.json', fullTexts, '\t'],
];

/**
 * Checks a document with each of its values replaced by odd ones, or taken out.
 *
 * @param nth checks only each such replacement, another one for each value
 */
export function checkOddValues(
  [file, document, indent]: Document,
  config: Linter.Config,
  values: readonly unknown[],
  nth = 1,
): void {
  const seen = new Set<string>();
  for (const [place, path] of pathsOf(document).entries()) {
    const slips = config === everyRule ? slipsOf(valueAtPath(document, path)) : [];
    for (const [index, value] of [...values, ...slips].entries()) {
      if ((place + index) % nth !== 0) continue;
      const changed = withValue(document, path, value);
      const text = JSON.stringify(changed, null, indent) as string | undefined;
      if (text !== undefined) check(file, text, config, seen);
    }
  }
}

/** The same with each of its keys misspelled. */
export function checkMisspelledKeys(
  [file, document]: Document,
  config: Linter.Config,
  nth = 1,
): void {
  const seen = new Set<string>();
  for (const [place, path] of pathsOf(document).entries()) {
    const key = path.at(-1);
    if (typeof key !== 'string') continue;
    const slips = [key.slice(0, -1), key.toUpperCase(), `${key}s`, `${key} `];
    for (const [index, slip] of slips.entries()) {
      if ((place + index) % nth !== 0) continue;
      check(file, JSON.stringify(withKey(document, path, slip), null, 2), config, seen);
    }
  }
}

/** What the values of documents are replaced by. */
export const everyOddValue = [undefined, ...oddValues];

/** The languages other than that of our own parser. */
export const languages: readonly (readonly [language: string, plugins: object])[] = [
  ['json/json', { json }],
  ['jsonc/json', { jsonc }],
  ['jsonc/x', { jsonc }],
];

/**
 * Compares the findings of every rule in a language with those under our own parser.
 *
 * @param nth takes only each such value of the manifest, which is replaced by an odd one
 */
export function checkLanguage([language, plugins]: (typeof languages)[number], nth = 1): void {
  const config = {
    files: ['**/*.json'],
    plugins: { ...plugins, 'kommo-widget': plugin },
    language,
    settings,
    rules: all,
  } as unknown as Linter.Config;
  // The language does not say that there is a mark, and this text is not on the disk.
  const isTold = ({ ruleId }: Linter.LintMessage): boolean =>
    language !== 'json/json' || ruleId !== 'kommo-widget/no-byte-order-mark';
  const places = (messages: readonly Linter.LintMessage[]): string[] =>
    messages
      .filter(isTold)
      .map((one) => `${String(one.line)}:${String(one.column)} ${keyOf(one)}`)
      .sort();
  const paths = pathsOf(fullManifest).filter((_, index) => index % nth === 0);
  const odd = paths.map((path) =>
    JSON.stringify(withValue(fullManifest, path, [{ x: -1 }]) ?? null),
  );
  for (const file of ['manifest.json', 'i18n/es.json']) {
    for (const text of [...oddTexts, ...looseTexts, ...odd]) {
      const found = lint(file, text, config);
      const expected = lint(file, text, everyRule);
      if ([...found, ...expected].some(({ fatal }) => fatal)) continue;
      expect(places(found), text).toEqual(places(expected));
    }
  }
}
