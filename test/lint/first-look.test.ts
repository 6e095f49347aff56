import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../src/lint/config.js';
import { lintWidget } from '../../src/lint/lint-widget.js';
import { presetNames } from '../../src/rule/create-rule.js';
import { repository } from '../helpers/run.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

/** The texts that were parsed into a tree with places. */
const parsed = vi.hoisted(() => [] as string[]);

vi.mock('jsonc-eslint-parser', async (load) => {
  const parser = await load<typeof import('jsonc-eslint-parser')>();
  return {
    ...parser,
    // ESLint asks for it, and what is mocked has nothing that is not named.
    parse: undefined,
    parseJSON(text: string) {
      parsed.push(text);
      return parser.parseJSON(text);
    },
    parseForESLint(text: string, options: object) {
      parsed.push(text);
      return parser.parseForESLint(text, options);
    },
  };
});

afterEach(() => {
  parsed.splice(0);
});

async function lint(folder: string, preset: (typeof presetNames)[number] = 'recommended') {
  const config = { ...readConfig(temporaryFolder()), preset };
  const results = await lintWidget({ folder, isNamed: false }, config);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

function lintFiles(files: FileTree) {
  return lint(temporaryFolder({ ...cleanWidget(), ...files }));
}

describe('the first look', () => {
  it.each(presetNames)('is enough for the clean example with the preset %s', async (preset) => {
    expect(await lint(join(repository, 'examples/clean'), preset)).toEqual([]);
    expect(parsed).toEqual([]);
  });

  it('leaves to ESLint only the file with a finding', async () => {
    const manifest = cleanWidget()['manifest.json'] as { widget: object };
    const english = cleanWidget()['i18n/en.json'] as object;
    const found = await lintFiles({
      'manifest.json': { ...manifest, widget: { ...manifest.widget, locale: ['en', 'es'] } },
      'i18n/es.json': { ...english, more: 'Más' },
    });
    expect(found).toEqual(['kommo-widget/no-extra-locale-keys']);
    expect(parsed).toHaveLength(1);
    expect(parsed[0]).toContain('Más');
  });

  it('is not enough for loose JSON', async () => {
    const english = JSON.stringify(cleanWidget()['i18n/en.json']);
    const found = await lintFiles({ 'i18n/en.json': `${english} // note` });
    expect(found).toEqual(['kommo-widget/no-comments']);
  });

  it('is not enough where a key stands twice', async () => {
    const english = JSON.stringify(cleanWidget()['i18n/en.json']);
    const found = await lintFiles({
      'i18n/en.json': english.replace('"name":', '"name": "a: b", "name":'),
    });
    expect(found).toEqual(['kommo-widget/no-duplicate-keys']);
  });
});
