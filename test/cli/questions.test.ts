import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import rules from '../../rules/index.js';
import { repository, runCommand } from '../helpers/run.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const config = 'kommo-widget-lint.config.json';
const mistake = 'kommo-widget/valid-mobile-color';
const refused = (stderr: string) => ({ status: 2, stdout: '', stderr: `${stderr}\n` });

describe('short options', () => {
  it('mean what they mean in ESLint', async () => {
    const root = temporaryFolder({ ...widgetWithMistake(), 'i18n/es.json': '{}', 'c.json': {} });
    const { status, stdout } = await runInProcess(
      root,
      '-q',
      '-c',
      'c.json',
      '-o',
      'r.json',
      '-f',
      'json',
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(readFileSync(join(root, 'r.json'), 'utf8')).not.toContain('"severity":1');
  });
});

describe('--output-file', () => {
  it('makes the folder that it names', async () => {
    const root = temporaryFolder(widgetWithMistake());
    expect((await runInProcess(root, '-o', 'out/deep/x.json', '-f', 'json')).status).toBe(1);
    expect(readFileSync(join(root, 'out/deep/x.json'), 'utf8')).toContain(mistake);
  });

  it('says why it can not', async () => {
    const root = temporaryFolder({ ...cleanWidget('w'), out: 'a file' });
    expect(await runInProcess(root, '-o', 'out/x.json')).toEqual(
      refused(`Cannot make the folder "${root}/out": there is a file in its place.`),
    );
  });
});

describe('--rule', () => {
  const root = temporaryFolder({
    ...widgetWithMistake('w'),
    'other.json': { overrides: [{ files: ['**'], preset: 'amocrm' }] },
  });

  it.each([
    [`${mistake}: off`],
    ['valid-mobile-color: off'],
    ['valid-mobile-color:0'],
    ['valid-mobile-color: ["warn"]'],
  ])('%s wins over the configuration', async (entry) => {
    expect((await runInProcess(root, '--rule', entry)).status).toBe(0);
    expect((await runInProcess(root, '--rule', entry, '-c', 'other.json')).status).toBe(0);
  });

  it('may be given several times, with options', async () => {
    const entries = ['valid-mobile-color: off', 'max-text-length: ["error", { "name": 3 }]'];
    const { stdout } = await runInProcess(root, ...entries.flatMap((entry) => ['--rule', entry]));
    expect(stdout).toContain('kommo-widget/max-text-length');
    expect(stdout).not.toContain(mistake);
  });

  it.each([
    ['no-crlf', '--rule takes a name and a severity, as in "no-crlf: off", not "no-crlf".'],
    ['no-crfl: off', /^--rule: There is no rule "kommo-widget\/no-crfl"\. Did you mean/u],
    ['no-crlf: loud', /the rule "kommo-widget\/no-crlf" has no severity\./u],
    ['no-crlf: [warn]', '"[warn]" is not a severity, and not JSON as in ["warn", {}].'],
    ['no-crlf: ["warn", 1]', 'takes no options'],
  ])('%s is refused', async (entry, message) => {
    const { status, stdout, stderr } = await runInProcess(root, '--rule', entry);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/line \d|went wrong/u);
  });
});

describe('--list-rules', () => {
  it('shows every rule with its severity here', async () => {
    const root = temporaryFolder({ [config]: { rules: { 'kommo-widget/no-crlf': 'error' } } });
    const { stdout } = await runInProcess(root, '--list-rules', '--preset', 'marketplace');
    expect(stdout.trimEnd().split('\n')).toHaveLength(Object.keys(rules).length);
    expect(stdout).toMatch(/^no-crlf +error +[A-Z].+$/mu);
    expect(stdout).toMatch(/^require-location-suffix +off +[A-Z]/mu);
  });
});

describe('--print-config', () => {
  it('shows what is in force for a file', async () => {
    const overrides = [{ files: ['w/**'], rules: { [mistake]: 'off' } }];
    const root = temporaryFolder({ ...cleanWidget('w'), [config]: { overrides } });
    const printed = JSON.parse(
      (await runInProcess(root, '--print-config', 'w/manifest.json')).stdout,
    ) as {
      rules: Record<string, unknown>;
    };
    expect(printed).toMatchObject({ config: join(root, config), preset: 'recommended' });
    expect(printed.rules).toMatchObject({ 'kommo-widget/no-byte-order-mark': 'error' });
    expect(printed.rules).not.toHaveProperty(mistake);
    const other = await runInProcess(root, '--print-config', 'x/manifest.json');
    expect(other.stdout).toContain(mistake);
  });
});

describe('--explain', () => {
  const page = readFileSync(join(repository, 'docs/rules/valid-mobile-color.md'), 'utf8');

  it.each([[mistake], ['valid-mobile-color']])('prints the page of %s', (name) => {
    expect(runCommand(['--explain', name])).toEqual({ status: 0, stdout: page, stderr: '' });
  });

  it('knows no other rule', async () => {
    expect(await runInProcess(temporaryFolder(), '--explain', 'valid-mobil-color')).toEqual(
      refused('There is no rule "valid-mobil-color". Did you mean "valid-mobile-color"?'),
    );
  });
});

it.each(['--list-rules', '--explain=no-crlf', '--print-config=x'])(
  '%s takes no paths',
  async (option) => {
    const { status, stderr } = await runInProcess(temporaryFolder(), option, '.');
    expect([status, stderr]).toEqual([
      2,
      `${option.split('=')[0] ?? ''} lints nothing, so that it takes no paths.\n`,
    ]);
  },
);

it.each([
  ['{\n  "preset": "recommended",\n  "rulse": {}\n}', 3, 'the configuration has the key "rulse"'],
  ['{\n  "preset": "all"\n}', 2, 'There is no preset "all"'],
  ['{\n  "rules": {\n    "kommo-widget/x": "off"\n  }\n}', 3, 'There is no rule'],
  ['{\n  "rules": {\n    "kommo-widget/no-crlf": "loud"\n  }\n}', 3, 'has no severity'],
  [
    '{\n  "overrides": [\n    { "files": ["a"] },\n    { "files": [] }\n  ]\n}',
    4,
    '"files" must have',
  ],
  [
    '{\n  "overrides": [{\n    "files": ["a"],\n    "rules": { "kommo-widget/no-crlf": ["warn", 1] }\n  }]\n}',
    4,
    'takes no options',
  ],
  ['{\n  "ignores": "x"\n}', 2, '"ignores" must be an array'],
])('a broken configuration is reported with its line: %j', async (text, line, message) => {
  const root = temporaryFolder({ ...cleanWidget(), [config]: text });
  const { status, stderr } = await runInProcess(root);
  expect(status).toBe(2);
  expect(stderr).toContain(
    `Cannot use the configuration ${root}/${config}, line ${String(line)}: `,
  );
  expect(stderr).toContain(message);
});
