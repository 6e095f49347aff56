import { dirname, join } from 'node:path';
import json from '@eslint/json';
import { Linter, RuleTester } from 'eslint';
import jsonc from 'eslint-plugin-jsonc';
import * as parser from 'jsonc-eslint-parser';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/index.js';
import { strictJson } from '../../src/widget/parse.js';
import { hasRepeatedKeys } from '../../src/widget/repeated-keys.js';
import { beforeOf, comparing, setBefore } from './comparing.js';
import { isInDoubt } from './first-look.js';
import { readMarks } from './marks.js';
import { temporaryFolder, type FileTree } from './temporary-folder.js';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

/** The four ways in which people have JSON parsed in ESLint. */
const languages = {
  'our parser': { languageOptions: { parser } },
  'json/json': { plugins: { json }, language: 'json/json' },
  'jsonc/json': { plugins: { jsonc }, language: 'jsonc/json' },
  'jsonc/x': { plugins: { jsonc }, language: 'jsonc/x' },
} as unknown as Record<LanguageName, Linter.Config>;

type LanguageName = 'our parser' | 'json/json' | 'jsonc/json' | 'jsonc/x';

interface Case {
  name?: string;
  /** The file that is linted: JSON text, or a value that is written with an indentation of two. */
  code: unknown;
  /** Its path in the widget; `manifest.json` where nothing is said. */
  file?: string;
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
    /** Which of the marked places, counted from 0, where it is not the place in the same order. */
    mark?: number;
    suggestions?: { messageId: string; data?: Record<string, string | number>; output: string }[];
  }[];
  /** The text after all fixes; null where there are none. */
  output?: string | null;
}

/**
 * Runs every case of a rule with our parser and at the first look. One case of each message is run in all four JSON
 * languages, and so is a case that one of them refuses; that they find the same is for the invariants.
 */
export function testRule(
  name: keyof typeof rules,
  cases: { valid: readonly ValidCase[]; invalid: readonly InvalidCase[] },
): void {
  testFirstLook(name, cases);
  const everywhere = casesForAll(cases);
  for (const [language, config] of Object.entries(languages) as [LanguageName, Linter.Config][]) {
    const accepts = (one: Case): boolean => !one.refusedBy?.includes(language);
    const takes = (one: Case): boolean =>
      accepts(one) && (language === 'our parser' || everywhere.has(one));
    const tester = new RuleTester(config);
    tester.run(`${name} (${language})`, comparing(rules[name]), {
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
    describe.runIf(refused.length > 0)(`${name} where ${language} refuses the text`, () => {
      it.each(refused.map((one) => [one.name ?? JSON.stringify(one.code), one] as const))(
        '%s',
        (_, one) => {
          const { test } = prepare(one);
          const messages = new Linter({ cwd: '/' }).verify(
            test.code,
            [
              {
                files: ['**/*.json'],
                ...config,
                plugins: { ...config.plugins, own: { rules } },
                rules: { [`own/${name}`]: 'error' },
              },
            ],
            { filename: test.filename },
          );
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

/** The command asks ESLint only where a rule is in doubt, so it has to be in doubt where it finds something. */
function testFirstLook(
  name: string,
  cases: { valid: readonly ValidCase[]; invalid: readonly InvalidCase[] },
): void {
  const titled = (one: Case) => [one.name ?? JSON.stringify(one.code), one] as const;
  const look = (one: Case): boolean => {
    const { test } = prepare(one);
    return isInDoubt(name, test, beforeOf(dirname(test.filename)));
  };
  describe(`${name} at the first look`, () => {
    it.each(cases.invalid.map(titled))('is in doubt about %s', (_, one) => {
      expect(look(one)).toBe(true);
    });

    const ordinary = cases.valid.filter(({ code }) => typeof code !== 'string' || isOrdinary(code));
    it.skipIf(ordinary.length === 0).each(ordinary.map(titled))('is certain of %s', (_, one) => {
      expect(look(one)).toBe(false);
    });
  });
}

/** Of all else nobody is certain without ESLint's tree. */
function isOrdinary(code: string): boolean {
  const { text } = readMarks(code);
  const json = strictJson(text);
  return json !== undefined && !hasRepeatedKeys(text, json.value);
}

function prepare(one: Case) {
  const { text, ranges } = readMarks(
    typeof one.code === 'string' ? one.code : JSON.stringify(one.code, null, 2),
  );
  const file = one.file ?? 'manifest.json';
  const root = temporaryFolder({ ...one.files, [file]: text });
  if (one.before) setBefore(root, one.before);
  const test = {
    ...(one.name !== undefined && { name: one.name }),
    ...(one.options && { options: one.options }),
    ...(one.settings && { settings: one.settings }),
    code: text,
    filename: join(root, file),
  };
  return { test, ranges };
}
