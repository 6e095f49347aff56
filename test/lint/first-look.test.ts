import { join } from 'node:path';
import { Linter } from 'eslint/universal';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../src/lint/config.js';
import { lintWidget } from '../../src/lint/lint-widget.js';
import { presetNames } from '../../src/rule/create-rule.js';
import { repository } from '../helpers/run.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

const verify = vi.spyOn(Linter.prototype, 'verify');
/** The texts that ESLint made a tree of. */
const parsed = () => verify.mock.calls.map(([text]) => text);

afterEach(() => {
  verify.mockClear();
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

describe('the first look', () => {
  it.each(presetNames)('is enough for the clean example with the preset %s', async (preset) => {
    expect(await lint(join(repository, 'examples/clean'), preset)).toEqual([]);
    expect(parsed()).toEqual([]);
  });

  it('leaves to ESLint only the file with a finding', async () => {
    const manifest = cleanWidget()['manifest.json'] as { widget: object };
    const english = cleanWidget()['i18n/en.json'] as object;
    const found = await lintFiles({
      'manifest.json': { ...manifest, widget: { ...manifest.widget, locale: ['en', 'es'] } },
      'i18n/es.json': { ...english, more: 'Más' },
    });
    expect(found).toEqual(['kommo-widget/no-extra-locale-keys']);
    expect(parsed()).toEqual([expect.stringContaining('Más')]);
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
