import {
  chmodSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/report/report.js';
import { presetNames } from '../../src/rule-kit/create-rule.js';
import { oneOf } from '../../src/text/quote.js';
import { options } from '../../src/cli/options.js';
import { product } from '../../src/product.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder, writeFiles } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const mistake = 'kommo-widget/valid-mobile-color';

describe('paths', () => {
  it('finds widgets below the current folder and leaves dependencies alone', async () => {
    const root = temporaryFolder({
      ...widgetWithMistake('a'),
      ...widgetWithMistake('deep/er/b'),
      ...widgetWithMistake('node_modules/c'),
      ...widgetWithMistake('.git/d'),
    });
    const { status, stdout } = await runInProcess(root, '--format', 'json');
    const results = JSON.parse(stdout) as ESLint.LintResult[];
    expect(status).toBe(1);
    expect(results.map(({ filePath }) => filePath)).toEqual(
      [
        'a/manifest.json',
        'a/i18n/en.json',
        'a/script.js',
        'deep/er/b/manifest.json',
        'deep/er/b/i18n/en.json',
        'deep/er/b/script.js',
      ].map((path) => join(root, path)),
    );
  });

  it('leaves the manifests of other products alone', async () => {
    const root = temporaryFolder({
      ...cleanWidget('widget'),
      'web/manifest.json': { name: 'App', start_url: '/', icons: [] },
      'extension/manifest.json': { manifest_version: 3, name: 'x', version: '1' },
      'custom_components/x/manifest.json': { domain: 'x', name: 'X', codeowners: [] },
      'broken/manifest.json': '{',
    });
    expect(await runInProcess(root)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('lints a folder that is named, whatever its manifest looks like', async () => {
    const root = temporaryFolder({ 'widget/manifest.json': '{}' });
    expect((await runInProcess(root, 'widget')).status).toBe(1);
    expect((await runInProcess(root)).status).toBe(2);
  });

  it('reports a broken manifest that stands where a widget does', async () => {
    const root = temporaryFolder({ ...cleanWidget('w'), 'w/manifest.json': '{ "widget": ' });
    const { status, stdout } = await runInProcess(root);
    expect(status).toBe(1);
    expect(stdout).toContain('The file breaks off here.');
  });

  it('reports a manifest that cannot be read', async () => {
    const root = temporaryFolder({ 'w/script.js': '' });
    symlinkSync('/nowhere/at/all', join(root, 'w/manifest.json'));
    rmSync(join(root, 'w/manifest.json'));
    writeFiles(root, { 'w/manifest.json/inner.txt': 'a folder in the place of the file' });
    const { status, stdout } = await runInProcess(root, 'w');
    expect(status).toBe(1);
    expect(stdout).toContain('The manifest cannot be read.');
  });

  it.each([['w/i18n/en.json'], ['w/script.js'], ['w/images/logo.png']])(
    'takes %s for its widget',
    async (file) => {
      const root = temporaryFolder({ ...widgetWithMistake('w'), ...widgetWithMistake('other') });
      const { stdout } = await runInProcess(root, file, join(root, file));
      expect(stdout).toContain('w/manifest.json');
      expect(stdout).not.toContain('other/manifest.json');
      expect(stdout).toContain('✖ 1 problem (1 error, 0 warnings)');
    },
  );

  it('lints each widget once and whole, in whatever order its files are given', async () => {
    const root = temporaryFolder({
      ...widgetWithMistake('a'),
      ...widgetWithMistake('b'),
      ...widgetWithMistake('c'),
      'README.md': '',
    });
    const given = ['b/script.js', 'README.md', 'a/i18n/en.json', 'b/images/logo.png', 'a'];
    const wanted = await runInProcess(root, '--format', 'json', 'a', 'b');
    expect(wanted.status).toBe(1);
    for (const paths of [given, given.map((path) => join(root, path)).reverse()])
      expect(await runInProcess(root, '--format', 'json', ...paths)).toEqual(wanted);
  });

  it('lints a widget outside of the current folder', async () => {
    const elsewhere = temporaryFolder(widgetWithMistake());
    const { status, stdout } = await runInProcess(temporaryFolder(), elsewhere);
    expect(status).toBe(1);
    expect(stdout).toContain(`${elsewhere}/manifest.json`);
  });

  it.skipIf(process.platform === 'win32')(
    'takes a backslash in a name for what it is',
    async () => {
      const { stdout } = await runInProcess(temporaryFolder(widgetWithMistake('a\\b')));
      expect(stdout).toMatch(/^a\\b\/manifest\.json$/mu);
    },
  );

  it('says that no named file belongs to a widget, unless that is allowed', async () => {
    const root = temporaryFolder({ 'README.md': '', 'LICENSE.md': '' });
    const one = await runInProcess(root, 'README.md');
    expect(one).toMatchObject({ status: 2, stdout: '' });
    expect(one.stderr).toMatch(/^No widget found: "README\.md" does not belong to one\. .+\n$/u);
    const two = await runInProcess(root, 'README.md', 'LICENSE.md');
    expect(two.stderr).toMatch(/^No widget found: none of the 2 named files belongs to one\./u);
    expect(await runInProcess(root, '--allow-empty', 'README.md')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('says that a path leads nowhere', async () => {
    const { status, stderr } = await runInProcess(temporaryFolder(), 'wigdet');
    expect([status, stderr]).toEqual([2, 'There is no file or folder "wigdet".\n']);
  });

  it('says that no widget was found, unless that is allowed', async () => {
    const root = temporaryFolder({ 'README.md': '' });
    const { status, stderr } = await runInProcess(root);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^No widget found: .+\n$/u);
    expect((await runInProcess(root, '--allow-empty')).status).toBe(0);
  });
});

describe('options', () => {
  it.each([
    [['--presett', 'x'], 'There is no option --presett. Did you mean --preset?'],
    [['--frobnicate'], 'There is no option --frobnicate. See --help.'],
    [['--preset', 'market'], `There is no preset "market"; write ${oneOf(presetNames)}.`],
    [['--preset'], '--preset needs a value.'],
    [['--fix=yes'], '--fix takes no value.'],
    [['--format', 'xml'], `There is no format "xml"; write ${oneOf(formatNames)}.`],
    [['--max-warnings', '-1'], /--max-warnings/u],
    [['--max-warnings=many'], '--max-warnings takes a whole number, not "many".'],
  ])('refuses %j', async (args, message) => {
    const { status, stdout, stderr } = await runInProcess(temporaryFolder(cleanWidget()), ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd()).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('prints the help, which fits a screen, and the version', async () => {
    const help = await runInProcess(temporaryFolder(), '--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toContain('kommo-widget-lint [options] [path ...]');
    const lines = help.stdout.trimEnd().split('\n');
    expect(lines.length).toBeLessThan(40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(80);
    for (const name of Object.keys(options)) expect(help.stdout).toContain(`--${name}`);
    expect(await runInProcess(temporaryFolder(), '--version')).toEqual({
      status: 0,
      stdout: `${product.version}\n`,
      stderr: '',
    });
  });

  it('switches the preset', async () => {
    const root = temporaryFolder({
      ...cleanWidget(),
      'manifest.json': JSON.stringify(cleanWidget()['manifest.json']).replace(
        '["en"]',
        '["en","ru"]',
      ),
      'i18n/ru.json': cleanWidget()['i18n/en.json'],
    });
    const kommo = await runInProcess(root);
    expect(kommo).toMatchObject({ status: 0, stderr: '' });
    expect(kommo.stdout).toContain('The language "ru" belongs to amoCRM');
    expect((await runInProcess(root, '--preset', 'amocrm')).stdout).not.toContain('"ru"');
  });

  it('counts warnings against --max-warnings, also under --quiet', async () => {
    const root = temporaryFolder({ ...cleanWidget(), 'i18n/es.json': '{}' });
    expect((await runInProcess(root)).status).toBe(0);
    expect((await runInProcess(root, '--max-warnings', '1')).status).toBe(0);
    const strict = await runInProcess(root, '--max-warnings', '0', '--quiet');
    expect(strict).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Too many warnings (1); at most 0 are allowed.\n',
    });
  });

  it('writes the report to a file', async () => {
    const root = temporaryFolder(widgetWithMistake());
    const { status, stdout } = await runInProcess(root, '--output-file', 'report.txt');
    expect([status, stdout]).toEqual([1, '']);
    expect(readFileSync(join(root, 'report.txt'), 'utf8')).toContain(mistake);
  });

  it('fixes what is certain and reports the rest', async () => {
    const root = temporaryFolder(widgetWithMistake());
    expect(await runInProcess(root, '--fix')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(root, 'manifest.json'), 'utf8')).toContain('"color": "#ff9900"');
  });
});

describe('a fix', () => {
  it.each([
    ['tabs and CRLF', '\t', '\r\n'],
    ['four blanks and LF', '    ', '\n'],
  ])('keeps %s, what it does not fix, and the mode of the file', async (_, indent, end) => {
    const root = temporaryFolder(widgetWithMistake());
    const file = join(root, 'manifest.json');
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const text = `${JSON.stringify(manifest, null, indent)}\n\n`.replaceAll('\n', end);
    writeFileSync(file, text);
    chmodSync(file, 0o640);
    expect((await runInProcess(root, '--fix')).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(text.replace('"ff9900"', '"#ff9900"'));
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(root).sort()).toEqual(['i18n', 'images', 'manifest.json', 'script.js']);
  });

  it('leaves a file alone in which there is nothing to fix', async () => {
    const root = temporaryFolder(cleanWidget());
    const file = join(root, 'manifest.json');
    const { ino } = statSync(file);
    await runInProcess(root, '--fix');
    expect(statSync(file).ino).toBe(ino);
  });
});

it('a comment that would turn rules off is a comment like any other', async () => {
  const root = temporaryFolder(widgetWithMistake());
  const file = join(root, 'manifest.json');
  writeFileSync(file, `/* eslint-disable */\n${readFileSync(file, 'utf8')}`);
  const { stdout, stderr } = await runInProcess(root);
  expect(stderr).toBe('');
  expect(stdout).toContain('kommo-widget/strict-json');
  expect(stdout).toContain(mistake);
  expect(stdout).not.toMatch(/inline|directive/iu);
});

describe('configuration', () => {
  const file = 'kommo-widget-lint.config.json';

  it('is read from the current folder', async () => {
    const root = temporaryFolder({
      ...widgetWithMistake(),
      [file]: { rules: { [mistake]: 'warn' } },
    });
    expect(await runInProcess(root)).toMatchObject({ status: 0 });
  });

  it('may be named, and its patterns are relative to it', async () => {
    const root = temporaryFolder({
      ...widgetWithMistake('widgets/old'),
      ...widgetWithMistake('widgets/new'),
      'conf/lint.json': { ignores: ['../widgets/old/'] },
      'widgets/lint.json': { ignores: ['old/'] },
    });
    const { stdout } = await runInProcess(root, '--config', 'widgets/lint.json');
    expect(stdout).toContain('widgets/new');
    expect(stdout).not.toContain('widgets/old');
  });

  it('overrides rules and presets for some widgets', async () => {
    const root = temporaryFolder({
      ...widgetWithMistake('old/a'),
      ...widgetWithMistake('new/b'),
      [file]: { overrides: [{ files: ['old/**'], rules: { [mistake]: 'off' } }] },
    });
    const { stdout } = await runInProcess(root);
    expect(stdout).toContain('new/b/manifest.json');
    expect(stdout).not.toContain('old/a/manifest.json');
  });

  it('takes the preset of an override in the place of the general one', async () => {
    const files = {
      'ru/manifest.json': JSON.stringify(cleanWidget()['manifest.json']).replace(
        '["en"]',
        '["ru"]',
      ),
      'ru/i18n/ru.json': cleanWidget()['i18n/en.json'],
    };
    const root = temporaryFolder({
      ...files,
      [file]: { overrides: [{ files: ['ru/**'], preset: 'amocrm' }] },
    });
    expect((await runInProcess(root)).stdout).not.toContain('belongs to amoCRM');
  });

  it.each([
    ['{', /Cannot use the configuration .+: /u],
    ['[]', /the configuration must be an object\./u],
    ['{"rulse":{}}', /has the key "rulse"; it may have "\$schema", "preset"/u],
    ['{"preset":"all"}', /There is no preset "all"/u],
    ['{"rules":[]}', /"rules" must be an object/u],
    [
      '{"rules":{"kommo-widget/valid-suport":"off"}}',
      /Did you mean "kommo-widget\/valid-support"\?/u,
    ],
    ['{"rules":{"no-console":"off"}}', /There is no rule "no-console"\./u],
    ['{"rules":{"kommo-widget/valid-support":"loud"}}', /"loud"|valid-support/u],
    ['{"rules":{"kommo-widget/no-unknown-locales":["warn",{"platfrom":"kommo"}]}}', /platfrom/u],
    ['{"ignores":"old"}', /"ignores" must be an array of patterns/u],
    ['{"overrides":{}}', /"overrides" must be an array/u],
    ['{"overrides":[{"rules":{}}]}', /"files" must be an array of patterns/u],
    ['{"overrides":[{"files":[]}]}', /"files" must have a pattern/u],
    [
      '{"overrides":[{"files":["a"],"ignores":[]}]}',
      /an entry of "overrides" has the key "ignores"/u,
    ],
  ])('is refused if it is %s', async (text, message) => {
    const root = temporaryFolder({ ...cleanWidget(), [file]: text });
    const { status, stdout, stderr } = await runInProcess(root);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('Something went wrong');
  });

  it('must exist if it is named', async () => {
    const { status, stderr } = await runInProcess(temporaryFolder(), '--config', 'no.json');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Cannot read the configuration .+no\.json: there is no such file\.$/mu);
  });
});
