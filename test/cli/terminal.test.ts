import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { formatNames } from '../../src/report/report.js';
import { gitRepository } from '../helpers/git-repository.js';
import { runAt } from '../helpers/run-in-process.js';
import { runCommand } from '../helpers/run.js';
import { temporaryFolder, writeFiles } from '../helpers/temporary-folder.js';
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

describe('colors', () => {
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

describe('long messages', () => {
  const root = temporaryFolder(widgetWithMistake());

  it.each([40, 60, 80, 100, 200])('fit %i columns, each line below the first', async (columns) => {
    const text = plain((await runAt({ cwd: root, isTerminal: true, columns })).stdout);
    const [, ...lines] = text.split('\n\n')[0]?.split('\n') ?? [];
    // A name is not broken, so that it can be copied.
    const shortest = 16 + 'kommo-widget/valid-mobile-color'.length;
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(
      Math.max(columns, shortest),
    );
    expect(lines.at(-1)).toMatch(/(?:^ +| {2})kommo-widget\/valid-mobile-color$/u);
    expect(lines.slice(1).every((line) => /^ {16}\S/u.test(line))).toBe(true);
    expect(lines.map((line) => line.trim()).join(' ')).toContain('as in "#ffff00".');
    expect(lines.length > 1).toBe(columns < 160);
  });

  it('are one line each on a pipe', () => {
    const { stdout } = runCommand([], { cwd: root });
    expect(stdout).toMatch(/The mobile color .+"#ffff00"\. {2}kommo-widget/u);
  });

  it('lead to the page of the rule on terminals with links', async () => {
    vi.stubEnv('FORCE_HYPERLINK', '1');
    const { stdout } = await runAt({ cwd: root, isTerminal: true });
    expect(stdout).toMatch(
      /\u001B\]8;;https:\S+\/docs\/rules\/valid-mobile-color\.md\u0007\S*kommo-widget\/valid-mobile-color\S*\u001B\]8;;\u0007\n/u,
    );
    vi.stubEnv('FORCE_HYPERLINK', '0');
    expect((await runAt({ cwd: root, isTerminal: true })).stdout).not.toContain(']8;;');
    vi.stubEnv('FORCE_HYPERLINK', '1');
    expect((await runAt({ cwd: root })).stdout).not.toContain(']8;;');
    vi.unstubAllEnvs();
  });
});

describe('what is said of a run', () => {
  it('is what --fix fixed', async () => {
    const root = temporaryFolder(widgetWithMistake('w'));
    expect(plain(await shown(root, ['--fix'], { status: 0 }))).toMatch(
      /^✔ Fixed 1 problem in w\/manifest\.json: kommo-widget\/valid-mobile-color\n✔ Nothing to report/u,
    );
    expect(await shown(root, ['--fix'], { status: 0 })).not.toContain('Fixed');
  });

  it('is how many errors --suppress-all lets pass, and where it wrote that', async () => {
    const root = temporaryFolder({ ...widgetWithMistake('a'), ...widgetWithMistake('b') });
    expect(plain(await shown(root, ['--suppress-all'], { status: 0 }))).toContain(
      '✔ Let 2 errors pass, and wrote eslint-suppressions.json in this folder\n',
    );
    writeFiles(root, cleanWidget('a'));
    expect(plain(await shown(root, ['--prune-suppressions'], { status: 0 }))).toContain(
      '✔ Pruned eslint-suppressions.json in this folder, which lets 1 error pass\n',
    );
  });

  it('goes to stderr if the report is not for people', async () => {
    const root = temporaryFolder(widgetWithMistake('w'));
    const { stdout, stderr } = await runAt({ cwd: root, isTerminal: true }, '--fix', '-f', 'json');
    expect(JSON.parse(stdout)).toBeInstanceOf(Array);
    expect(stderr).toBe('Fixed 1 problem in w/manifest.json: kommo-widget/valid-mobile-color\n');
  });

  it('is that a build copied a widget, once, with what leaves it out', async () => {
    const root = temporaryFolder({
      ...widgetWithMistake('widget'),
      ...widgetWithMistake('dist/widget'),
      ...widgetWithMistake('other'),
      'other/manifest.json': { ...(widgetWithMistake()['manifest.json'] as object), x: 1 },
    });
    const line =
      'dist/widget is a copy of widget, so that its findings are shown twice. To leave it out, write "ignores": ["dist/"] in kommo-widget-lint.config.json.';
    expect((await shown(root)).split(line)).toHaveLength(2);
    const { stdout, stderr } = await runAt({ cwd: root });
    expect(stdout).not.toContain(line);
    expect(stderr).toBe(`${line}\n`);
    expect(await shown(root, ['widget', 'other'])).not.toContain('copy');
  });
});

describe('the count of widgets and the time', () => {
  it('follow the summary on a terminal', async () => {
    const root = temporaryFolder({ ...widgetWithMistake('a'), ...cleanWidget('b') });
    expect(plain(await shown(root))).toMatch(
      /^✖ 1 problem .+\n {2}1 problem fixable with `--fix`\n {2}2 widgets in \d+\.\d s, preset recommended\n$/mu,
    );
    expect(await shown(root, [], { isTTY: false })).not.toContain('2 widgets');
  });

  it('are all that is said of clean widgets', async () => {
    const root = temporaryFolder({ ...cleanWidget(), 'i18n/es.json': '{}' });
    expect(plain(await shown(root, ['--quiet'], { status: 0 }))).toMatch(
      /^✔ Nothing to report: 1 widget in \d+\.\d s, preset recommended\n$/u,
    );
    expect(await shown(root, ['--quiet'], { isTTY: false, status: 0 })).toBe('');
  });

  it('are not said if the report goes into a file', async () => {
    const root = temporaryFolder(widgetWithMistake());
    expect(await shown(root, ['--output-file', 'report.txt'])).toBe('');
    expect(existsSync(join(root, 'report.txt'))).toBe(true);
  });

  it('give way to a word of why there is nothing to lint', async () => {
    const { root } = gitRepository(widgetWithMistake('w'));
    expect(plain(await shown(root, ['--staged'], { status: 0 }))).toBe(
      '✔ Nothing to lint: no widget is touched by what is staged\n',
    );
    expect(plain(await shown(root, ['--since', 'HEAD'], { status: 0 }))).toBe(
      '✔ Nothing to lint: no widget is touched since "HEAD"\n',
    );
    expect(await shown(root, ['--staged'], { isTTY: false, status: 0 })).toBe('');
  });

  it('name the configuration, also one that lies above', async () => {
    const config = 'kommo-widget-lint.config.json';
    const { root } = gitRepository({ ...cleanWidget('w'), [config]: { preset: 'amocrm' } });
    expect(await shown(root, [], { status: 0 })).toContain(` s, preset amocrm, ${config}\n`);
    expect(await shown(join(root, 'w'), [], { status: 0 })).toContain(
      ` s, preset amocrm, configuration of ${root}\n`,
    );
  });
});
