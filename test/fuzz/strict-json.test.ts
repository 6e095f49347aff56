import { join } from 'node:path';
import json from '@eslint/json';
import { Linter } from 'eslint';
import jsonc from 'eslint-plugin-jsonc';
import fc from 'fast-check';
import * as parser from 'jsonc-eslint-parser';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/index.js';
import { isStrictJson } from '../../src/widget/json-text.js';
import { again, share, timeout } from '../helpers/fuzz/runs.js';
import { looseJson } from '../helpers/loose-json.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const languages = {
  'our parser': { languageOptions: { parser } },
  'our parser for scripts': { languageOptions: { parser, sourceType: 'script' } },
  ...Object.fromEntries(
    ['json/json', 'json/jsonc', 'json/json5'].map((language) => [
      language,
      { plugins: { json }, language },
    ]),
  ),
  ...Object.fromEntries(
    ['jsonc/json', 'jsonc/jsonc', 'jsonc/json5', 'jsonc/x'].map((language) => [
      language,
      { plugins: { jsonc }, language },
    ]),
  ),
} as unknown as Record<string, Linter.Config>;

describe.each(Object.entries(languages))('what %s accepts', (name, language) => {
  const filename = join(temporaryFolder({ 'manifest.json': {} }), 'manifest.json');
  const linter = new Linter({ cwd: '/' });
  const config = [
    {
      files: ['**/*.json'],
      ...language,
      plugins: { ...language.plugins, own: { rules } },
      settings: { 'kommo-widget': { widget: true } },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: { 'own/strict-json': 'error' },
    },
  ] as unknown as Linter.Config[];

  it(
    `and strict JSON does not, is found, and fixed if its meaning is certain (${again})`,
    () => {
      fc.assert(
        fc.property(looseJson, ({ text, value, isCertain }) => {
          const messages = linter.verify(text, config, { filename });
          if (messages.some(({ fatal }) => fatal)) {
            expect(messages).toHaveLength(1);
            return;
          }
          expect(messages.length === 0).toBe(isStrictJson(text));
          const isFixable = messages.every(({ fix }) => fix);
          const isMiscounted = name.startsWith('json/') && text.includes('\\\r\n');
          if (!isMiscounted) expect(isFixable).toBe(isCertain);

          const fixed = linter.verifyAndFix(text, config, { filename });
          expect(fixed.messages.filter(({ fatal, fix }) => fatal || fix)).toEqual([]);
          if (isFixable) expect(meaning(fixed.output)).toBe(JSON.stringify(value));
        }),
        share(0.15),
      );
    },
    timeout,
  );
});

function meaning(text: string): string {
  return JSON.stringify(JSON.parse(text));
}
