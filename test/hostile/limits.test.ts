import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { afterEach, describe, expect, it, vi } from 'vitest';
import rules from '../../rules/index.js';
import { UsageError } from '../../src/base/usage-error.js';
import { FindingBudget } from '../../src/lint/finding-budget.js';
import { failuresIn, firstOf } from '../../src/lint/tool-messages.js';
import { toResult } from '../../src/lint/result.js';
import { runRules } from '../../src/lint/run-rules.js';
import { DiskFiles } from '../../src/sources/disk.js';
import { documentsOf } from '../../src/widget/documents.js';
import { JsonText } from '../../src/widget/json-text.js';
import { Widget } from '../../src/widget/widget.js';
import { MemoizedFiles } from '../../src/sources/memoized-files.js';
import { limits } from '../../src/widget/limits.js';
import { walk } from '../../src/widget/walk.js';
import { MemoryFiles } from '../../src/sources/memory.js';
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

it('more locale files than are looked at are reported once', () => {
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
    stderr: expect.stringContaining('not a link out of its folder') as string,
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
])('braces in patterns that stand for too many texts are reported: %s', async (_, config) => {
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
  const kept = new MemoizedFiles({
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
  const json = new JsonText('{ "locations": [1] }', false);
  const widget = new Widget(new DiskFiles(temporaryFolder()));
  const documents = documentsOf({ widget, path: 'manifest.json', content: json, isNamed: true });
  const lintWith = (error: Error) => {
    vi.spyOn(rules['valid-support'], 'run').mockImplementation(({ report }) => {
      const start = { line: 1, column: 0 };
      report({ loc: { start, end: start }, messageId: 'noSupport' });
      throw error;
    });
    const on = new Map([
      ['valid-support', [2]],
      ['valid-locations', [2]],
    ] as const);
    return runRules(json, documents, on);
  };

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is a finding of ours, what it found is left out, and the others are run', () => {
    const messages = lintWith(new Error('Broken.\nSecond line.'));
    expect(messages.map(({ ruleId, message }) => ruleId ?? message)).toEqual([
      'The rule kommo-widget/valid-support failed on this file: Broken.',
      'kommo-widget/valid-locations',
    ]);
    expect(failuresIn([toResult('/a.json', [...messages])])).toHaveLength(1);
  });

  it('does not stand for what the user did wrong', () => {
    expect(() => lintWith(new UsageError('Wrong.'))).toThrow('Wrong.');
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

  it('of all files are all shown up to the limit, and a file with one finding always is', () => {
    const fill = (count: number) =>
      toResult(
        `/${String(count)}`,
        Array.from({ length: count }, () => finding(2)),
      );
    const shown = (...counts: number[]): number[] =>
      new FindingBudget().limitAll(counts.map(fill)).map(({ messages }) => messages.length);
    const { findings } = limits;
    expect(shown(findings - 2, 2)).toEqual([findings - 2, 2]);
    expect(shown(findings - 1, 2)).toEqual([findings - 1, 1]);
    expect(shown(findings, 1, 1)).toEqual([findings, 1, 1]);
    expect(new FindingBudget().limitAll([fill(findings), fill(1)])[1]?.messages).toEqual([
      finding(2),
    ]);
    expect(shown(findings + 1, 2)).toEqual([1, 1]);
  });

  it('of all files leave each later file one', () => {
    const many = Array.from({ length: limits.findings }, () => finding(1));
    const results = [toResult('/a', many), toResult('/b', [finding(2), finding(1)])];
    const [first, second] = new FindingBudget().limitAll(results);
    expect(first?.messages).toHaveLength(limits.findings);
    expect(second).toMatchObject({
      errorCount: 1,
      messages: [
        { message: expect.stringContaining('There are 2 findings in this file.') as string },
      ],
    });
  });
});
