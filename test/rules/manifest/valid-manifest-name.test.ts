import { describe, expect, it } from 'vitest';
import { lintWidget } from '../../../src/lint/lint-widget.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { testRule } from '../../helpers/test-rule.js';

const manifest = '{ "widget": { "locale": ["en"] } }';
const data = { wanted: '"manifest.json"', actual: '"Manifest.json"' };

testRule('valid-manifest-name', {
  valid: [
    { name: 'the right name', code: manifest },
    { name: 'another product', code: '{ "start_url": "/" }', file: 'Manifest.json' },
    {
      name: 'another name beside the right one',
      code: manifest,
      file: 'Manifest.json',
      files: { 'manifest.json': manifest },
    },
    {
      name: 'a texts file',
      code: '{}',
      file: 'i18n/en.json',
      files: { 'Manifest.json': manifest },
    },
  ],
  invalid: [
    {
      name: 'another case',
      code: `⟦{⟧${manifest.slice(1)}`,
      file: 'Manifest.json',
      errors: [{ messageId: 'otherCase', data }],
    },
  ],
});

describe('valid-manifest-name', () => {
  it.each(['Manifest.json', 'MANIFEST.JSON', 'manifest.Json'])(
    'reports %s once, even if it is broken',
    async (file) => {
      for (const text of [manifest, '{ "widget": ']) {
        const folder = temporaryFolder({ [file]: text });
        const config = { preset: 'recommended', rules: {}, ignores: [], overrides: [] } as const;
        const results = await lintWidget(
          { folder, isNamed: true },
          { ...config, basePath: folder },
        );
        const found = results.flatMap(({ messages }) => messages);
        expect(found.filter(({ ruleId }) => ruleId?.endsWith('/valid-manifest-name'))).toEqual([
          expect.objectContaining({ messageId: 'otherCase', line: 1, column: 1, severity: 2 }),
        ]);
      }
    },
  );
});
