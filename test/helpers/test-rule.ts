import { join } from 'node:path';
import json from '@eslint/json';
import { Linter, RuleTester } from 'eslint';
import { toCompatRule } from 'eslint-json-compat-utils';
import jsonc from 'eslint-plugin-jsonc';
import { parser as tsParser } from 'typescript-eslint';
import * as parser from 'jsonc-eslint-parser';
import { describe, expect, it } from 'vitest';
import widgetRules from '../../rules/index.js';
import { rules } from '../../src/index.js';
import { comparingRule, setBefore } from './comparing.js';
import { readMarks } from './marks.js';
import { runRule } from './run-rule.js';
import { showMessage } from './shown-messages.js';
import { temporaryFolder, type FileTree } from './temporary-folder.js';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

/** The four ways in which people have JSON parsed in ESLint. */
const languages = {
  'our parser': { languageOptions: { parser, sourceType: 'script' } },
  'json/json': { plugins: { json }, language: 'json/json' },
  'jsonc/json': { plugins: { jsonc }, language: 'jsonc/json' },
  'jsonc/x': { plugins: { jsonc }, language: 'jsonc/x' },
} as unknown as Record<LanguageName, Linter.Config>;

/** The parsers that people have for scripts. */
const scriptParsers = {
  espree: { languageOptions: { sourceType: 'script' } },
  'typescript-eslint': { languageOptions: { parser: tsParser, sourceType: 'script' } },
} as unknown as Record<LanguageName, Linter.Config>;

type LanguageName =
  'our parser' | 'json/json' | 'jsonc/json' | 'jsonc/x' | 'espree' | 'typescript-eslint';

/** The parsers for the file of a case: the first of them is the one that every case runs under. */
function languagesOf(one: Case): readonly [LanguageName, ...LanguageName[]] {
  return isScript(one)
    ? ['espree', 'typescript-eslint']
    : ['our parser', 'json/json', 'jsonc/json', 'jsonc/x'];
}

function configOf(language: LanguageName): Linter.Config {
  return { ...languages, ...scriptParsers }[language];
}

/** The file of a case that names none. */
function fileOf(name: keyof typeof rules): string {
  const { looksAt } = widgetRules[name].meta.docs;
  return looksAt?.includes('manifest') === false && looksAt.includes('scripts')
    ? 'script.js'
    : 'manifest.json';
}

function isScript({ file }: Case): boolean {
  return file?.endsWith('.js') === true;
}

interface Case {
  name?: string;
  /** The file that is linted: JSON text, or a value that is written with an indentation of two. */
  code: unknown;
  /** Its path in the widget; `manifest.json`, or `script.js` of a rule on scripts, if nothing is said. */
  file?: string;
  /** What is on the disk, if that is not UTF-8 of the text. */
  bytes?: Uint8Array;
  /** The other files of the widget. */
  files?: FileTree;
  /** The files that it had before, for a rule that compares; without them nothing is known of before. */
  before?: FileTree;
  options?: unknown[];
  settings?: Record<string, unknown>;
  /** Languages that refuse the text themselves: there the one finding is ESLint's own. */
  refusedBy?: readonly LanguageName[];
}

export type ValidCase = Case;

export interface InvalidCase extends Case {
  /** Marks ⟦around⟧ every reported place, in the order of the errors. */
  code: string;
  errors: {
    messageId: string;
    data?: Record<string, string | number>;
    /** Which of the marked places, counted from 0, if it is not the place in the same order. */
    mark?: number;
    suggestions?: { messageId: string; data?: Record<string, string | number>; output: string }[];
  }[];
  /** The text after all fixes; null if there are none. */
  output?: string | null;
}

/**
 * Runs every case of a rule with our parser, or with ESLint's own if its file is a script, and in our own runner. One case of each message is run in all four JSON
 * languages, or with both parsers of scripts, and so is a case that one of them refuses; that they find the same is for the
 * invariants.
 *
 * @param options `shown` are the cases whose messages are kept in a file, if not those that have to fail
 */
export function testRule(
  name: keyof typeof rules,
  given: { valid: readonly ValidCase[]; invalid: readonly InvalidCase[] },
  { shown = given.invalid }: { shown?: readonly InvalidCase[] | false } = {},
): void {
  const withFile = <T extends Case>(one: T): T => ({ file: fileOf(name), ...one });
  const cases = { valid: given.valid.map(withFile), invalid: given.invalid.map(withFile) };
  testRunner(name, cases);
  // More of them may come until the tests run.
  if (shown) testMessages(name, () => shown.map(withFile));
  const everywhere = casesForAll(cases);
  const all = [...cases.valid, ...cases.invalid];
  for (const language of new Set(all.flatMap(languagesOf))) {
    const config = configOf(language);
    const accepts = (one: Case): boolean => !one.refusedBy?.includes(language);
    const takes = (one: Case): boolean => {
      const [first, ...others] = languagesOf(one);
      const isTaken = language === first || (others.includes(language) && everywhere.has(one));
      return isTaken && accepts(one);
    };
    const tester = new RuleTester(config);
    tester.run(`${name} (${language})`, toCompatRule(comparingRule(name)), {
      assertionOptions: { requireMessage: true, requireLocation: true, requireData: true },
      valid: cases.valid.filter(takes).map((one) => prepare(one).test),
      invalid: cases.invalid.filter(takes).map((one) => {
        const { test, ranges } = prepare(one);
        return {
          ...test,
          output: one.output ?? null,
          errors: one.errors.map(({ mark, ...error }, index) => ({
            ...error,
            ...ranges[mark ?? index],
          })),
        };
      }),
    });

    const refused = [...cases.valid, ...cases.invalid].filter((one) => !accepts(one));
    describe.runIf(refused.length > 0)(`${name} if ${language} refuses the text`, () => {
      it.each(refused.map((one) => [one.name ?? JSON.stringify(one.code), one] as const))(
        '%s',
        (_, one) => {
          const { test } = prepare(one);
          const messages = lintAlone(name, test, config, one);
          expect(messages).toMatchObject([{ ruleId: null, fatal: true }]);
        },
      );
    });
  }
}

/** The first valid case, the first with each message, and those that a language or our parser refuses. */
function casesForAll({
  valid,
  invalid,
}: {
  valid: readonly ValidCase[];
  invalid: readonly InvalidCase[];
}): ReadonlySet<Case> {
  const shown = new Set<string>();
  const isNew = (id: string): boolean => !shown.has(id) && !!shown.add(id);
  const firsts = invalid.filter(({ errors }) =>
    errors
      .flatMap(({ messageId, suggestions = [] }) => [
        messageId,
        ...suggestions.map((one) => one.messageId),
      ])
      .map(isNew)
      .includes(true),
  );
  const refused = [...valid, ...invalid].filter(({ refusedBy }) => refusedBy !== undefined);
  return new Set<Case>([...valid.slice(0, 1), ...firsts, ...refused]);
}

/** Our own runner has to say what ESLint says, to the last character. */
function testRunner(
  name: keyof typeof rules,
  cases: { valid: readonly ValidCase[]; invalid: readonly InvalidCase[] },
): void {
  describe(`${name} in our own runner`, () => {
    it.each(
      [...cases.valid, ...cases.invalid].map(
        (one) => [one.name ?? JSON.stringify(one.code), one] as const,
      ),
    )('%s', (_, one) => {
      const { test, root } = prepare(one);
      const { options = [], settings = {}, filename } = test;
      const [language] = languagesOf(one);
      const messages = new Linter({ cwd: '/' }).verify(
        test.code,
        [
          {
            files: ['**/*.json', '**/*.js'],
            ...configOf(language),
            plugins: { 'kommo-widget': { rules: { [name]: comparingRule(name) } } },
            rules: { [`kommo-widget/${name}`]: ['error', ...options] },
            settings,
          },
        ],
        { filename },
      );
      expect(runRule(name, { ...test, ...(isScript(one) && { root }) }).messages).toEqual(messages);
    });
  });
}

/** The messages of a rule are read in review, from a file beside its test, and each of them has a case. */
function testMessages(name: keyof typeof rules, casesOf: () => readonly InvalidCase[]): void {
  it(`${name} says what its snapshot shows`, async () => {
    const shown: string[] = [];
    const used = new Set<string | undefined>();
    for (const one of casesOf()) {
      const { test } = prepare(one);
      const language = languagesOf(one).find((each) => !one.refusedBy?.includes(each));
      const messages = lintAlone(name, test, language ? configOf(language) : {}, one);
      for (const { messageId, suggestions = [] } of messages)
        for (const id of [messageId, ...suggestions.map((each) => each.messageId)]) used.add(id);
      const title = ['#', ...(one.name ? [one.name] : []), `(${one.file ?? 'manifest.json'})`].join(
        ' ',
      );
      shown.push([title, ...messages.map((each) => showMessage(test.code, each))].join('\n\n'));
    }
    const unused = Object.keys(rules[name].meta?.messages ?? {}).filter((id) => !used.has(id));
    expect(unused, 'messages that no case of the test produces').toEqual([]);
    await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
  });
}

/** What one rule reports of a case. */
function lintAlone(
  name: keyof typeof rules,
  { code, filename }: { code: string; filename: string },
  config: Linter.Config,
  { options = [], settings }: Case,
): Linter.LintMessage[] {
  const own = { rules: { [name]: toCompatRule(comparingRule(name)) } };
  return new Linter({ cwd: '/' }).verify(
    code,
    [
      {
        files: ['**/*.json', '**/*.js'],
        ...config,
        plugins: { ...config.plugins, own },
        ...(settings && { settings }),
        rules: { [`own/${name}`]: ['error', ...options] },
      },
    ],
    { filename },
  );
}

function prepare(one: Case) {
  const { text, ranges } = readMarks(
    typeof one.code === 'string' ? one.code : JSON.stringify(one.code, null, 2),
  );
  const file = one.file ?? 'manifest.json';
  const root = temporaryFolder({
    ...(isScript(one) && { 'manifest.json': { widget: { locale: [] }, locations: [] } }),
    ...one.files,
    [file]: one.bytes ?? text,
  });
  if (one.before) setBefore(root, one.before);
  const test = {
    ...(one.name !== undefined && { name: one.name }),
    ...(one.options && { options: one.options }),
    ...(one.settings && { settings: one.settings }),
    code: text,
    filename: join(root, file),
  };
  return { test, ranges, root };
}
