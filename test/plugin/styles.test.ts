import css from '@eslint/css';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { configs } from '../../src/index.js';
import { presetNames } from '../../src/rule-kit/create-rule.js';
import { compareWays } from '../helpers/compare-ways.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

const styles = [
  'body { margin: 0 }',
  '.acme {}\r\n* { color: red }\rp { color: red }\f a { color: red }\u2028 b { color: red }',
  '/* 😀 */ input { color: red } .button-input, p, .acme { background: url(//acme.io/a.png) }',
  '.acme { p { color: red } } main { p { color: red } } @scope (.a) { p { color: red } } @scope { p { color: red } }',
  '@media print { @layer a { ::selection { color: red } } } @import "https://acme.io/a.css" screen;',
  '@keyframes a { from { color: red } } @namespace url(http://a.io); @font-face { src: url(https://acme.io/a) }',
  ':is(.a, p), :not(.a), p:has(.a), :host, a::part(b), [data-a], [type], svg|a, a-b { color: red }',
  '{ % } body { color: red',
  'body {{ color: red }} p } a { color: ; }',
  '.a { color: red; & p { color: red } > b { color: red } }',
  'a { color: red; *zoom: 1; filter: progid:a.b(c=d) } \\31 23 { color: red }',
  '',
];

const files: FileTree = {
  ...cleanWidget(),
  ...Object.fromEntries(styles.map((text, index) => [`css/${String(index)}.css`, text])),
  'lib/a.css': 'body { margin: 0 }',
  'css/a.min.css': 'body { margin: 0 }',
  'css/marked.css': '\uFEFFbody { margin: 0 }\r\n',
  'dist/a.css': 'body { margin: 0 }',
};

it.each(presetNames)('the command finds in styles what ESLint finds with %s', async (preset) => {
  await compareWays(temporaryFolder(files), { preset, rules: {} }, false);
});

describe('ESLint in a folder with a style', () => {
  const lint = (config: readonly unknown[]) => {
    const cwd = temporaryFolder({ ...cleanWidget(), 'style.css': 'body { margin: 0 }' });
    const overrideConfig = config as Linter.Config[];
    return new ESLint({ cwd, overrideConfigFile: true, overrideConfig }).lintFiles(['.']);
  };
  const idsOf = (results: readonly ESLint.LintResult[]) =>
    results.flatMap(({ messages }) => messages.map(({ ruleId, severity }) => [ruleId, severity]));

  it.each(presetNames)('reads none without @eslint/css and %s', async (preset) => {
    const results = await lint(configs[preset]);
    expect(results.filter(({ filePath }) => filePath.endsWith('.css'))).toEqual([]);
  });

  it.each([
    ['recommended', 1],
    ['marketplace', 2],
    ['amocrm', 1],
    ['amomarket', 2],
  ] as const)('checks it with @eslint/css and the rules of %s', async (preset, severity) => {
    const results = await lint([
      ...configs[preset],
      { files: ['**/*.css'], plugins: { css }, language: 'css/css' },
      { ...configs[`${preset}/style`], files: ['**/*.css'] },
    ]);
    expect(idsOf(results)).toContainEqual(['kommo-widget/no-global-selectors', severity]);
  });

  it('ends at none that is read by a language without rules for it', async () => {
    const rules = {
      'kommo-widget/valid-support': 'error',
      'kommo-widget/no-remote-styles': 'error',
    };
    const { plugins } = configs['recommended/style'];
    const results = await lint([
      { plugins, rules },
      { files: ['**/*.css'], plugins: { css }, language: 'css/css' },
    ]);
    expect(results.length).toBeGreaterThan(0);
  });
});
