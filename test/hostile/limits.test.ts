import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { Allowance, failuresIn, firstOf } from '../../src/lint/own-findings.js';
import { toResult } from '../../src/lint/result.js';
import { verify } from '../../src/lint/verify.js';
import { KeptFiles } from '../../src/widget/kept-files.js';
import { limits } from '../../src/widget/limits.js';
import { walk } from '../../src/widget/walk.js';
import { MemoryFiles } from '../helpers/memory-files.js';
import { runCommand } from '../helpers/run.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder, writeFiles, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

/** Runs the built command with little memory, and gives what it found in each file. */
function lint(root: string) {
  const { status, stdout, stderr } = runCommand(['--format', 'json'], {
    cwd: root,
    env: { NODE_OPTIONS: '--max-old-space-size=256' },
  });
  const results = JSON.parse(stdout) as ESLint.LintResult[];
  const messagesOf = (path: string): string[] =>
    results
      .filter(({ filePath }) => filePath === join(root, path))
      .flatMap(({ messages }) => messages.map(({ message }) => message));
  return { status, stderr, messagesOf };
}

it('more locale files than are looked at are told of once', () => {
  const many = Array.from({ length: limits.localeFiles + 50 }, (_, i) => [
    `i18n/x${String(i).padStart(4, '0')}.json`,
    '{}',
  ]);
  const root = temporaryFolder({ ...cleanWidget(), ...(Object.fromEntries(many) as FileTree) });
  const { status, messagesOf } = lint(root);
  expect(status).toBe(1);
  expect(
    messagesOf('manifest.json').filter((message) => message.startsWith('The folder "i18n"')),
  ).toEqual([expect.stringMatching(/has more than 200 files.+it is not checked\.$/u)]);
});

it('a configuration is a file of the repository and of ordinary size', () => {
  const outside = temporaryFolder({ 'config.json': '{}' });
  const root = temporaryFolder(cleanWidget());
  const file = join(root, 'kommo-widget-lint.config.json');
  symlinkSync(join(outside, 'config.json'), file);
  expect(runCommand([], { cwd: root })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no link out of its folder') as string,
  });
  const large = temporaryFolder({
    ...cleanWidget(),
    'kommo-widget-lint.config.json': `{${' '.repeat(limits.configBytes)}}`,
  });
  expect(runCommand([], { cwd: large }).stderr).toContain('bytes');
  const loose = temporaryFolder({
    ...cleanWidget(),
    'kommo-widget-lint.config.json': '{ "preset": "amocrm", // note\n}',
  });
  expect(runCommand([], { cwd: loose })).toMatchObject({ status: 2, stdout: '' });
  mkdirSync(join(loose, 'other.json'));
  expect(runCommand(['--config', 'other.json'], { cwd: loose }).status).toBe(2);
  expect(runCommand(['--config', join(outside, 'config.json')], { cwd: root }).status).toBe(0);
});

it.each([
  ['as often as a pattern has room for', { ignores: ['{a,b}'.repeat(40)] }],
  ['in an override', { overrides: [{ files: ['{a,b}'.repeat(40)] }] }],
  ['as numbers', { ignores: ['{1..1000000}'] }],
  ['inside one another', { ignores: [`${'{a,'.repeat(45)}b${'}'.repeat(45)}{a,b,c}`] }],
])('braces in patterns that stand for too many texts are told: %s', async (_, config) => {
  const root = temporaryFolder({ ...cleanWidget(), 'kommo-widget-lint.config.json': config });
  expect(await runInProcess(root)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/may stand for at most 100 texts/u) as string,
  });
});

it('braces of all patterns together are bounded, and ordinary ones are read', async () => {
  const ignores = Array.from({ length: 100 }, (_, index) => `${String(index)}{1..99}`);
  const files = ['x{1..99}', 'y{1..99}'];
  const root = temporaryFolder({
    ...cleanWidget('src-a'),
    ...widgetWithMistake('lib'),
    'kommo-widget-lint.config.json': { ignores, overrides: [{ files }] },
  });
  expect((await runInProcess(root)).stderr).toContain('at most 10000 texts together');
  writeFiles(root, { 'kommo-widget-lint.config.json': { ignores: ['{lib,dist}/**'] } });
  expect(await runInProcess(root)).toEqual({ status: 0, stdout: '', stderr: '' });
});

it('suppressions are a file of ordinary size', async () => {
  const text = `{}${' '.repeat(limits.suppressionsBytes)}`;
  const root = temporaryFolder({ ...cleanWidget(), 'eslint-suppressions.json': text });
  expect(await runInProcess(root)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('more than 4194304 bytes') as string,
  });
});

it('large files are not kept, and neither are the answers about folders far down', () => {
  const large = new Uint8Array(limits.bytes + 2);
  const files = new MemoryFiles(
    new Map([
      ['large.bin', large],
      ['small.bin', large.slice(0, 9)],
      [`${'a/'.repeat(limits.folderLevels + 1)}b`, large],
    ]),
  );
  const read: string[] = [];
  const listed: string[] = [];
  const kept = new KeptFiles({
    list: (folder) => {
      listed.push(folder);
      return files.list(folder);
    },
    read: (path, limit) => {
      read.push(path);
      return files.read(path, limit);
    },
    size: (path) => files.size(path),
  });
  for (const path of ['large.bin', 'large.bin', 'small.bin', 'small.bin']) kept.read(path);
  expect(read).toEqual(['large.bin', 'large.bin', 'small.bin']);
  walk(
    (folder) => kept.list(folder) ?? [],
    () => false,
  );
  expect(listed).toHaveLength(limits.folderLevels + 1);
});

describe('a rule that fails', () => {
  const failing = {
    create: () => ({
      Program() {
        throw new Error('Broken.\nSecond line.');
      },
    }),
  };
  const working = {
    create: (context: { report: (finding: object) => void }) => ({
      Program(node: object) {
        context.report({ node, message: 'Found.' });
      },
    }),
  };
  const config = [
    {
      files: ['**/*.js'],
      plugins: { own: { rules: { failing, working } } },
      rules: { 'own/failing': 'error', 'own/working': 'error' },
    },
  ] as unknown as Linter.Config[];

  it('is a finding of ours, and the others are run', () => {
    const messages = verify(new Linter({ cwd: '/' }), '1', config, '/a.js');
    expect(messages.map(({ message }) => message)).toEqual([
      'The rule own/failing has failed at this file: Broken.',
      'Found.',
    ]);
    expect(failuresIn([toResult('/a.js', [...messages])])).toHaveLength(1);
  });

  it('does not stand for a configuration that is wrong', () => {
    const wrong = [...config, { rules: { 'own/working': 'loud' } }] as unknown as Linter.Config[];
    expect(() => verify(new Linter({ cwd: '/' }), '1', wrong, '/a.js')).toThrow('Key "rules"');
  });

  it('without a rule to blame leaves the file unchecked', () => {
    const linter = {
      verify() {
        throw new Error('Odd.');
      },
    } as unknown as Linter;
    expect(verify(linter, '1', config, '/a.js')).toMatchObject([
      { fatal: true, message: expect.stringContaining('The file is not checked') as string },
    ]);
  });
});

describe('findings without end', () => {
  const finding = (severity: 1 | 2) =>
    ({ ruleId: 'x', severity, message: 'Found.', line: 2, column: 3 }) as const;

  it('of one file end in one that counts the others', () => {
    expect(firstOf([finding(2)], 1)).toHaveLength(1);
    expect(firstOf([finding(2), finding(1), finding(2)], 1)).toMatchObject([
      { message: 'Found.' },
      {
        message: 'There are 2 more findings in this file. Only the first 1 are shown.',
        severity: 2,
      },
    ]);
    expect(firstOf([finding(2), finding(1)], 1)[1]).toMatchObject({ severity: 1, line: 2 });
  });

  it('of all files leave each later file one', () => {
    const many = Array.from({ length: limits.findings }, () => finding(1));
    const results = [toResult('/a', many), toResult('/b', [finding(2), finding(1)])];
    const [first, second] = new Allowance().spend(results);
    expect(first?.messages).toHaveLength(limits.findings);
    expect(second).toMatchObject({
      errorCount: 1,
      messages: [
        { message: expect.stringContaining('There are 2 findings in this file.') as string },
      ],
    });
  });
});
