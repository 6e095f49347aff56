import type { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/report/report.js';
import { findSecrets, redact } from '../../src/lint/secrets.js';
import { toResult } from '../../src/lint/result.js';
import { limits } from '../../src/widget/limits.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

describe('secretsOf', () => {
  it.each([
    ['a manifest without one', '{ "widget": { "name": "x" } }', []],
    ['a secret', '{ "widget": { "secret_key": "aB3$xyz" } }', ['aB3$xyz']],
    [
      'one that stands twice',
      '{ "secret_key": "first1", "secret_key": "second2" }',
      ['second2', 'first1'],
    ],
    ['a key with escapes', '{ "secr\\u0065t_key": "hidden1" }', ['hidden1']],
    ['a template', '{ "secret_key": `hidden1` }', ['hidden1']],
    ['a list of them', '{ "secret_key": ["one-1", { "x": "two-2" }] }', ['one-1', 'two-2']],
    ['a settings field of that name', '{ "client_secret": { "type": "pass" } }', []],
    ['one too short to lose anything', '{ "secret_key": "abc" }', []],
    ['a broken manifest', '{ "widget": { "secret_key": "aB3xyz", ', ['aB3xyz']],
    ['keys below a secret', '{ "secret_key": { "liveKey1": "value1" } }', ['liveKey1', 'value1']],
    ['keys without quotes below a secret', '{ "secret_key": { liveKey1: 1 } }', ['liveKey1']],
    ['the value without its blanks', '{ "secret_key": " aB3xyz " }', [' aB3xyz ', 'aB3xyz']],
  ])('finds %s', (_, text, secrets) => {
    expect(findSecrets(text)).toEqual(secrets);
  });

  it.each([
    ['no colon', '{ "secret_key" sk_live1'],
    ['a blank in the name', '{ "secret key": "sk_live1" "x" }'],
    ['a name with escapes', String.raw`{ "\u0073ecret_key": "sk_live1" "x" }`],
    ['the value on a line of its own', '{ "secret_key":\n\n"sk_live1"\n"x" }'],
    ['one value after the other', '{ "secret_key": "first1"\n"sk_live1" }'],
    ['a list on several lines', '{ "secret_key": [\n"first1",\n"sk_live1", }'],
    ['keys below it', '{ "secret_key": {\n"first": 1,\n"sk_live1": "x" '],
    ['a value with a colon', '{ "secret_key":\n"a:b", "sk_live1" }'],
    ['a group of a similar name before it', '{ "client_secret": { "secret_key": "sk_live1" '],
    ['old line ends', '{ "secret_key"\rsk_live1\r}'],
  ])('finds a secret in a manifest that is broken: %s', (_, text) => {
    expect(findSecrets(text)).toContain('sk_live1');
  });

  it('takes no other key of a broken manifest for a secret', () => {
    const text = '{ "secret_key": "sk_live1"\n"name": "Parcels",\n"secrets": {\n"type": "pass" ';
    expect(findSecrets(text)).toEqual(['sk_live1']);
  });

  it('knows a secret also in quotes', () => {
    expect(findSecrets(JSON.stringify({ secret_key: '"aB3xyz' }))).toEqual(
      expect.arrayContaining([String.raw`\"aB3xyz`, '"aB3xyz']),
    );
  });
});

it('withoutSecrets hides messages and leaves out fixes and suggestions that would write one', () => {
  const finding = { ruleId: 'x', severity: 2, line: 1, column: 1 } as const;
  const fix = (text: string) => ({ range: [0, 0] as [number, number], text });
  const result = toResult('/w/manifest.json', [
    { ...finding, message: 'It is "hidden1", in "a/hidd…".', fix: fix('"hidden1"') },
    {
      ...finding,
      message: 'Odd.',
      fix: fix('"other"'),
      suggestions: [
        { messageId: 'a', desc: 'Move hidden1.', fix: fix('') },
        { messageId: 'b', desc: 'Move it.', fix: fix('{"secret_key":"hidden1"}') },
      ],
    },
  ]);
  const { messages } = redact(result, ['hidden1']);
  expect(messages).toMatchObject([
    { message: 'It is "***", in "a/***…".' },
    {
      fix: fix('"other"'),
      suggestions: [{ messageId: 'a', desc: 'Move ***.' }],
    },
  ]);
  expect(messages[0]).not.toHaveProperty('fix');
  expect(messages[1]?.suggestions).toHaveLength(1);
});

it.each([
  ['a text without quotes', '{ "a": sk_live1 }'],
  ['curly quotes', '{ "a": “sk_live1” }'],
  ['quotes in a text', '{ "a": "x "sk_live1" y" }'],
  ['a missing comma', '{ "a": "sk_live1" "b": 1 }'],
  ['a sum', '{ "a": sk_live1 + 1 2 }'],
])('no text of a broken manifest is shown, with its repair or without: %s', async (_, text) => {
  const root = temporaryFolder({ ...cleanWidget(), 'manifest.json': text });
  const { status, stdout } = await runInProcess(root, '--format', 'json');
  const [manifest] = JSON.parse(stdout) as ESLint.LintResult[];
  expect(status).toBe(1);
  expect(manifest?.messages.filter(({ fatal }) => fatal)).toHaveLength(1);
  expect(stdout).not.toContain('sk_live1');
});

it('a repair that writes only marks is shown', async () => {
  const root = temporaryFolder({ ...cleanWidget(), 'manifest.json': '{ "a": [1 "b": 1 }' });
  expect((await runInProcess(root, '--format', 'json')).stdout).toContain('"text":"],"');
});

it.each(formatNames)('no secret of a manifest is in the format %s', async (format) => {
  const manifest = cleanWidget()['manifest.json'] as { widget: object };
  const secret = 'vErY-SeCrEt-123';
  const text = JSON.stringify({
    ...manifest,
    widget: { ...manifest.widget, secret_key: secret, settings: { a: { secret_key: secret } } },
  });
  const root = temporaryFolder({
    ...cleanWidget(),
    'manifest.json': text.replace(`"${secret}"`, `'${secret}'`).replaceAll(',', ',\r\n'),
  });
  const { status, stdout, stderr } = await runInProcess(
    root,
    '--preset',
    'marketplace',
    '--format',
    format,
  );
  expect(stdout).toContain('no-legacy-keys');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout + stderr).not.toContain(secret);
});

it('withoutSecrets shows no text at all if there are too many to look for', () => {
  const finding = { ruleId: 'x', severity: 2, line: 1, column: 1, message: 'It is "s7".' } as const;
  const result = toResult('/w/manifest.json', [
    { ...finding, fix: { range: [0, 0], text: '"s7"' }, suggestions: [] },
  ]);
  const secrets = Array.from({ length: limits.secrets + 1 }, (_, index) => `s${String(index)}`);
  const { messages, errorCount } = redact(result, secrets);
  expect(errorCount).toBe(1);
  expect(messages).toEqual([
    { ...finding, message: expect.stringContaining('more than 100 secrets') as string },
  ]);
});

it('no report shows what leaks, in whichever file and of whatever rule', async () => {
  const token = ['AKIA', 'ABCDEFGH12345678'].join('');
  const key = 'q7Wm2xKp9LrTz4Vb';
  const files = cleanWidget('w');
  const manifest = files['w/manifest.json'] as { widget: object };
  const root = temporaryFolder({
    ...files,
    'w/manifest.json': {
      ...manifest,
      widget: { ...manifest.widget, name: `Acme ${token}` },
      api: { api_key: key },
      locations: ['everywhere', key],
    },
    'w/i18n/en.json': { widget: { name: `see ${token}` }, more: token },
    'w/i18n/es.json': { widget: {}, less: `<script>${token}` },
  });
  const { stdout } = await runInProcess(root, '--preset', 'marketplace', '--format', 'json');
  expect(stdout).toContain('kommo-widget/no-secrets');
  expect(stdout).toContain('kommo-widget/no-unknown-locations');
  expect(stdout).not.toContain(token);
  expect(stdout).not.toContain(key);
});
