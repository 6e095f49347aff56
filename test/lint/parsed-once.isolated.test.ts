import { join } from 'node:path';
import * as parser from 'jsonc-eslint-parser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../src/lint/config.js';
import { lintWidget } from '../../src/lint/lint-widget.js';
import { presetNames } from '../../src/rule-kit/create-rule.js';
import { repository } from '../helpers/run.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

vi.mock('jsonc-eslint-parser', { spy: true });
/** The texts that were parsed into a tree. */
const parsed = () => vi.mocked(parser.parseJSON).mock.calls.map(([text]) => text);

afterEach(() => {
  vi.clearAllMocks();
});

async function lint(folder: string, preset: (typeof presetNames)[number] = 'recommended') {
  const config = { ...readConfig(temporaryFolder()), preset };
  const results = await lintWidget({ folder, isNamed: false }, config);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ruleId ?? message),
  );
}

function lintFiles(files: FileTree) {
  return lint(temporaryFolder({ ...cleanWidget(), ...files }));
}

describe('a tree with places', () => {
  it.each(presetNames)('is not made for the clean example with the preset %s', async (preset) => {
    expect(await lint(join(repository, 'examples/clean'), preset)).toEqual([]);
    expect(parsed()).toEqual([]);
  });

  it('is made once, for the file with a finding', async () => {
    const manifest = cleanWidget()['manifest.json'] as { widget: object };
    const english = cleanWidget()['i18n/en.json'] as object;
    const found = await lintFiles({
      'manifest.json': { ...manifest, widget: { ...manifest.widget, locale: ['en', 'es'] } },
      'i18n/es.json': { ...english, more: 'Más' },
    });
    expect(found).toEqual(['kommo-widget/no-extra-locale-keys']);
    expect(parsed()).toEqual([expect.stringContaining('Más')]);
  });

  it('shows what strict JSON has not', async () => {
    const english = JSON.stringify(cleanWidget()['i18n/en.json']);
    const found = await lintFiles({ 'i18n/en.json': `${english} // note` });
    expect(found).toEqual(['kommo-widget/strict-json']);
  });

  it('shows a key that stands twice', async () => {
    const english = JSON.stringify(cleanWidget()['i18n/en.json']);
    const found = await lintFiles({
      'i18n/en.json': english.replace('"name":', '"name": "a: b", "name":'),
    });
    expect(found).toEqual(['kommo-widget/no-duplicate-keys']);
  });
});
