import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { configs } from '../../src/index.js';
import type { LintConfig } from '../../src/lint/config.js';
import { fixWidget } from '../../src/lint/fix-widget.js';
import { lintWidget } from '../../src/lint/lint-widget.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

const configOf = (folder: string): LintConfig => ({
  ...{ preset: 'recommended', rules: {}, ignores: [], overrides: [] },
  basePath: folder,
});

async function lint(files: FileTree) {
  const folder = join(temporaryFolder({ ...cleanWidget('w'), ...files }), 'w');
  const results = await lintWidget({ folder, isNamed: false }, configOf(folder));
  return results.flatMap(({ filePath, messages }) =>
    messages.map((message) => ({ ...message, file: filePath.slice(folder.length + 1) })),
  );
}

const manifest = JSON.stringify(cleanWidget('w')['w/manifest.json'], null, 2);
const withoutComma = manifest.replace('"1.0.0",', '"1.0.0"');
const unreadable = `${manifest.slice(0, manifest.indexOf('"version"'))}"version": `;

describe('a manifest that parses after one repair', () => {
  it('is judged as repaired, at the places of the broken text, and the finding on syntax comes first', async () => {
    const broken = withoutComma
      .replace('"interface_version": 2', '"interface_version": "2"')
      .replace('"1.0.0"\n    ', '"1.0.0" ');
    expect(broken).not.toBe(withoutComma);
    const line = broken.split('\n').findIndex((one) => one.includes('interface_version'));
    const text = broken.split('\n')[line] ?? '';
    const found = await lint({ 'w/manifest.json': broken });
    expect(found).toMatchObject([
      { ruleId: null, fatal: true, line: line + 1, column: text.indexOf('"1.0.0"') + 8 },
      {
        ruleId: 'kommo-widget/valid-interface-version',
        line: line + 1,
        column: text.indexOf('"2"') + 1,
        endColumn: text.indexOf('"2"') + 4,
      },
    ]);
    expect(found[0]).toHaveProperty('fix');
    expect(found[1]).not.toHaveProperty('fix');
    expect(found[1]).not.toHaveProperty('suggestions');
  });

  it('is repaired by --fix if nothing else can have been meant', async () => {
    const folder = join(
      temporaryFolder({ ...cleanWidget('w'), 'w/manifest.json': withoutComma }),
      'w',
    );
    expect(await fixWidget({ folder, isNamed: false }, configOf(folder))).toEqual([]);
    const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
    expect(JSON.parse(text)).toEqual(JSON.parse(manifest));
  });

  it('is left alone by --fix if something else can have been meant', async () => {
    const broken = manifest.trimEnd().slice(0, -1);
    const folder = join(temporaryFolder({ ...cleanWidget('w'), 'w/manifest.json': broken }), 'w');
    await fixWidget({ folder, isNamed: false }, configOf(folder));
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe(broken);
    expect(await lint({ 'w/manifest.json': broken })).toMatchObject([
      { fatal: true, suggestions: [{ desc: 'Add }' }] },
    ]);
  });
});

describe('a manifest that nobody can repair', () => {
  it('has one finding in a widget that is otherwise clean', async () => {
    expect(await lint({ 'w/manifest.json': unreadable })).toMatchObject([
      { file: 'manifest.json', fatal: true },
    ]);
  });

  it('keeps nothing else from being checked', async () => {
    const found = await lint({
      'w/manifest.json': unreadable,
      'w/images/logo_main.png': '',
      'w/i18n/es.json': '{ "more": "x", }',
      'w/i18n/pt.json': '{',
      'w/i18n/old.json': '{}',
    });
    expect(found.map(({ file, ruleId }) => `${file} ${ruleId ?? 'syntax'}`)).toEqual(
      expect.arrayContaining([
        'manifest.json syntax',
        'manifest.json kommo-widget/valid-logos',
        'i18n/es.json kommo-widget/strict-json',
        'i18n/es.json kommo-widget/no-missing-locale-keys',
        'i18n/pt.json syntax',
      ]),
    );
    expect(found.filter(({ file }) => file === 'i18n/old.json')).toEqual([]);
  });
});

describe('a locale file that parses after one repair', () => {
  it('is compared and read as repaired', async () => {
    const texts = JSON.stringify(cleanWidget('w')['w/i18n/en.json'], null, 2);
    const found = await lint({ 'w/i18n/en.json': `${texts}}` });
    expect(found).toMatchObject([
      { file: 'i18n/en.json', fatal: true, message: 'There is one "}" too many.' },
    ]);
  });
});

describe('under ESLint', () => {
  const eslint = (folder: string): ESLint =>
    new ESLint({
      cwd: folder,
      overrideConfigFile: true,
      overrideConfig: configs.recommended,
    });

  it('the parser of the presets says the same', async () => {
    const folder = join(
      temporaryFolder({ ...cleanWidget('w'), 'w/manifest.json': withoutComma }),
      'w',
    );
    const [result] = await eslint(folder).lintFiles(['manifest.json']);
    const [finding] = await lint({ 'w/manifest.json': withoutComma });
    expect(result?.messages).toMatchObject([
      {
        message: `Parsing error: ${finding?.message ?? ''}`,
        ...{ fatal: true, line: finding?.line, column: finding?.column },
      },
    ]);
  });

  it('the parser has a name, so that ESLint can print and cache the configuration', async () => {
    const folder = temporaryFolder(cleanWidget('w'));
    const config = (await eslint(folder).calculateConfigForFile('w/manifest.json')) as {
      languageOptions: { parser: { meta: { name: string; version: string } } };
      toJSON?: () => unknown;
    };
    expect(config.languageOptions.parser.meta.name).toMatch(/kommo-widget/u);
    expect(config.languageOptions.parser.meta.version).toMatch(/^\d/u);
  });
});
