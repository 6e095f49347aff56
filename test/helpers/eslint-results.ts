import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import css from '@eslint/css';
import { ESLint, type Linter } from 'eslint';
import plugin, { configs } from '../../src/index.js';
import type { LintConfig } from '../../src/lint/config.js';
import { DiskFiles } from '../../src/sources/disk.js';
import { textFiles } from '../../src/widget/package-files.js';
import { Widget } from '../../src/widget/widget.js';

/**
 * What ESLint itself finds with the plugin in the files of a widget that lies on the disk, in the order of the command:
 * the manifest, the locale files by their names, then scripts and styles by their paths. Files that can't be read are left out.
 */
export async function eslintResults(
  folder: string,
  { preset, rules }: Pick<LintConfig, 'preset' | 'rules'>,
  isNamed: boolean,
): Promise<readonly ESLint.LintResult[]> {
  const [texts, scripts] = configs[preset];
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      // The command takes other cases of the endings too.
      { ...texts, files: ['**/*.[jJ][sS][oO][nN]'] },
      {
        ...scripts,
        files: ['**/*.[jJ][sS]'],
        languageOptions: { sourceType: 'script' },
      },
      // What the language itself refuses, browsers and the command read.
      {
        files: ['**/*.[cC][sS][sS]'],
        plugins: { css, ...configs[`${preset}/style`].plugins },
        language: 'css/css',
        languageOptions: { tolerant: true },
        rules: configs[`${preset}/style`].rules,
      } as unknown as Linter.Config,
      {
        ...(isNamed && { settings: { 'kommo-widget': { widget: true } } }),
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      },
      { plugins: { 'kommo-widget': plugin }, rules: knownTo(plugin, rules) },
    ],
  });
  const widget = new Widget(new DiskFiles(folder));
  const isWidget = isNamed ? widget.hasManifest : widget.isWidget;
  const others = isWidget
    ? textFiles(widget).paths.filter((path) => /\.(?:js|css)$/iu.test(path))
    : [];
  const files = [...jsonFilesOf(folder), ...others];
  // Of no files ESLint would lint all.
  return files.length === 0 ? [] : eslint.lintFiles([...files]);
}

/** The entries of rules that ESLint has. */
function knownTo({ rules: known }: typeof plugin, entries: LintConfig['rules']) {
  const isKnown = ([name]: [string, unknown]): boolean =>
    Object.hasOwn(known, name.replace('kommo-widget/', ''));
  return Object.fromEntries(Object.entries(entries).filter(isKnown)) as Linter.RulesRecord;
}

/** The files of a widget that the command lints. */
function jsonFilesOf(folder: string): readonly string[] {
  const filesOf = (path: string): readonly string[] => {
    try {
      const entries = readdirSync(join(folder, path), { withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    } catch {
      return [];
    }
  };
  const manifests = filesOf('').filter((name) => /^manifest\.json$/iu.test(name));
  const isRight = manifests.includes('manifest.json');
  const manifest = isRight ? ['manifest.json'] : manifests.sort().slice(0, 1);
  const locales = filesOf('i18n').filter((name) => /^[^._].*\.json$/iu.test(name));
  return [...manifest, ...locales.sort().map((name) => `i18n/${name}`)];
}
