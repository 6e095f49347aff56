import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { formatNames } from '../../src/report/report.js';
import { gitRepository } from '../helpers/git-repository.js';
import { runCommand } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

interface Place {
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** The exit code that is expected. */
  readonly status?: number;
}

/** Runs the command in front of somebody, and gives what it prints; by default there has to be an error. */
async function shown(
  cwd: string,
  args: readonly string[] = [],
  { isTTY = true, env = {}, status = 1 }: Place = {},
): Promise<string> {
  let text = '';
  let wrong = '';
  const exit = await run(args, {
    cwd,
    env,
    stdout: { write: (more) => (text += more), isTTY },
    stderr: { write: (more) => (wrong += more) },
  });
  expect([exit, wrong]).toEqual([status, '']);
  return text;
}

const colors = /\u001B\[\d+m/gu;
const plain = (text: string): string => text.replaceAll(colors, '');

describe('colours', () => {
  const root = temporaryFolder(widgetWithMistake());

  it.each<[string, Place, boolean]>([
    ['a terminal', {}, true],
    ['a terminal that has none', { env: { TERM: 'dumb' } }, false],
    ['a terminal with NO_COLOR', { env: { NO_COLOR: '1' } }, false],
    ['a terminal with an empty NO_COLOR', { env: { NO_COLOR: '' } }, true],
    ['a terminal with FORCE_COLOR=0', { env: { FORCE_COLOR: '0' } }, false],
    ['a pipe', { isTTY: false }, false],
    ['a pipe with FORCE_COLOR', { isTTY: false, env: { FORCE_COLOR: '1' } }, true],
    ['a pipe of a CI service', { isTTY: false, env: { CI: 'true' } }, false],
    ['a pipe with both', { isTTY: false, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
  ])('on %s', async (_, place, isColored) => {
    const text = await shown(root, [], place);
    expect(text.includes('\u001B[31m')).toBe(isColored);
    expect(plain(text)).toContain('✖ 1 problem (1 error, 0 warnings)\n');
  });

  it('are those that the environment of the bundle wants', () => {
    const plainly = runCommand([], { cwd: root });
    expect(plainly).toMatchObject({ status: 1, stderr: '' });
    expect(plainly.stdout).toContain('valid-mobile-color');
    expect(plainly.stdout).not.toContain('\u001B');
    const colored = runCommand([], { cwd: root, env: { FORCE_COLOR: '1' } });
    expect(colored.status).toBe(1);
    expect(colored.stdout).toContain('\u001B[31m');
  });

  it('never go into a file', async () => {
    await shown(root, ['--output-file', 'report.txt'], { env: { FORCE_COLOR: '1' } });
    const report = readFileSync(join(root, 'report.txt'), 'utf8');
    expect(report).toContain('valid-mobile-color');
    expect(report).not.toContain('\u001B');
  });

  it.each(formatNames.filter((name) => name !== 'stylish'))('are none of %s', async (format) => {
    const text = await shown(root, ['--format', format], { env: { FORCE_COLOR: '1' } });
    expect(text).toContain('valid-mobile-color');
    expect(text).not.toContain('\u001B');
    expect(text).not.toContain('1 widget');
  });
});

describe('the count of widgets and the time', () => {
  it('follow the summary on a terminal', async () => {
    const root = temporaryFolder({ ...widgetWithMistake('a'), ...cleanWidget('b') });
    expect(plain(await shown(root))).toMatch(
      /^✖ 1 problem .+\n {2}1 problem fixable with `--fix`\n {2}2 widgets in \d+\.\d s\n$/mu,
    );
    expect(await shown(root, [], { isTTY: false })).not.toContain('2 widgets');
  });

  it('are all that is said of clean widgets', async () => {
    const root = temporaryFolder({ ...cleanWidget(), 'i18n/es.json': '{}' });
    expect(plain(await shown(root, ['--quiet'], { status: 0 }))).toMatch(
      /^✔ Nothing to report: 1 widget in \d+\.\d s\n$/u,
    );
    expect(await shown(root, ['--quiet'], { isTTY: false, status: 0 })).toBe('');
  });

  it('are not said where the report goes into a file', async () => {
    const root = temporaryFolder(widgetWithMistake());
    expect(await shown(root, ['--output-file', 'report.txt'])).toBe('');
    expect(existsSync(join(root, 'report.txt'))).toBe(true);
  });

  it('are not said of a commit that touches no widget', async () => {
    const { root } = gitRepository(widgetWithMistake('w'));
    expect(await shown(root, ['--staged'], { status: 0 })).toBe('');
  });
});
