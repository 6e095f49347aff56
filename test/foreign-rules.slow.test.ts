import json from '@eslint/json';
import { Linter } from 'eslint';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import jsonc from 'eslint-plugin-jsonc';
import { describe, expect, it } from 'vitest';
import { configs } from '../src/index.js';
import { looseTexts, oddTexts } from './helpers/odd-documents.js';

/** Every rule of ESLint, as a configuration without `files` sets them. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to the formatting rules
const allRules = Object.fromEntries([...builtinRules.keys()].map((name) => [name, 'error']));

const languages = {
  'our parser': {},
  'json/json': { plugins: { json }, language: 'json/json' },
  'json/jsonc': { plugins: { json }, language: 'json/jsonc' },
  'jsonc/x': { plugins: { jsonc }, language: 'jsonc/x' },
} as unknown as Record<string, Linter.Config>;

describe.each(Object.entries(languages))("ESLint's own rules under %s", (_, language) => {
  const linter = new Linter({ cwd: '/' });
  const files = ['**/*.json'];

  it('do not throw on any text', () => {
    const config = [
      { files, rules: allRules } as Linter.Config,
      { files, ...language },
      ...configs.recommended,
    ];
    for (const text of [...oddTexts, ...looseTexts, '{\u00A0"a": 1}', '\uFEFF{}']) {
      expect(() => linter.verify(text, config, { filename: '/w/manifest.json' })).not.toThrow();
    }
  });
});
