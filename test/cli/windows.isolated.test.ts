import type * as childProcess from 'node:child_process';
import { readFileSync } from 'node:fs';
import type * as fs from 'node:fs';
import { delimiter, join } from 'node:path';
import type * as path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { formatNames } from '../../src/report/report.js';
import { gitRepository } from '../helpers/git-repository.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

vi.mock('node:path', async (load) => {
  const { windowsPath } = await import('../helpers/windows.js');
  return windowsPath(await load<typeof path>());
});
vi.mock('node:fs', async (load) => {
  const { windowsFs } = await import('../helpers/windows.js');
  return windowsFs(await load<typeof fs>());
});
vi.mock('node:child_process', async (load) => {
  const { windowsProcesses } = await import('../helpers/windows.js');
  return windowsProcesses(await load<typeof childProcess>());
});

const mistake = 'kommo-widget/valid-mobile-color';
const config = 'kommo-widget-lint.config.json';

describe('with the paths of Windows the command', () => {
  let root: string;

  beforeAll(() => {
    const folders = (process.env['PATH'] ?? '').split(':').map((folder) => `C:${folder}`);
    vi.stubEnv('PATH', folders.join(delimiter));
    root = temporaryFolder({
      ...widgetWithMistake('a/w'),
      ...widgetWithMistake('b'),
      'README.md': '',
    });
    expect(root).toMatch(/^C:\\/u);
  });

  it.each([
    ['a\\w\\i18n\\en.json'],
    ['a\\w/script.js'],
    ['.\\a\\w\\manifest.json'],
    ['a\\w'],
    ['a\\w\\'],
    ['a'],
  ])('takes %s for its widget', async (given) => {
    const { status, stdout } = await runInProcess(root, given, join(root, given), 'README.md');
    expect([status, stdout.match(/^\S.*json$/gmu)]).toEqual([1, ['a/w/manifest.json']]);
  });

  it('searches the current folder', async () => {
    const { stdout } = await runInProcess(root);
    expect(stdout.match(/^\S.*json$/gmu)).toEqual(['a/w/manifest.json', 'b/manifest.json']);
  });

  it.each(formatNames.filter((format) => format !== 'json'))('prints / as %s', async (format) => {
    const { stdout } = await runInProcess(join(root, 'a'), '--format', format, 'w', '..\\b');
    expect(stdout).toMatch(/C(?::|%3A)\/tmp\/.+\/b/u);
    expect(stdout).not.toMatch(/\\(?:tmp|w|b|manifest)\b/u);
  });

  it('applies the patterns of a configuration', async () => {
    const folder = temporaryFolder({
      ...widgetWithMistake('old/a'),
      ...widgetWithMistake('new/b'),
      ...widgetWithMistake('c'),
      [config]: {
        ignores: ['old/'],
        overrides: [{ files: ['new/**'], rules: { [mistake]: 'off' } }],
      },
    });
    const { stdout } = await runInProcess(join(folder, 'new'), '--config', `..\\${config}`, '..');
    expect(stdout.match(/^\S.*json$/gmu)).toEqual([expect.stringMatching(/\/c\/manifest\.json$/u)]);
  });

  it('prints / in what it says of files', async () => {
    const shown = root.replaceAll('\\', '/');
    for (const [args, message] of [
      [['--config', 'a\\none.json'], `Cannot read the configuration ${shown}/a/none.json: `],
      [
        ['--output-file', 'a\\w\\manifest.json\\report'],
        `Cannot make the folder "${shown}/a/w/manifest.json": `,
      ],
      [['--staged'], `--staged compares with a commit, and ${shown} is in no git repository.`],
    ] as const) {
      const { status, stderr } = await runInProcess(root, ...args);
      expect(status).toBe(2);
      expect(stderr).toContain(message);
    }
  });

  it('writes fixes, and suppressions that serve on every system', async () => {
    const folder = temporaryFolder(widgetWithMistake('a/w'));
    expect((await runInProcess(folder, '--suppress-all', 'a\\w')).status).toBe(0);
    const suppressions = readFileSync(join(folder, 'eslint-suppressions.json'), 'utf8');
    expect(JSON.parse(suppressions)).toEqual({ 'a/w/manifest.json': { [mistake]: { count: 1 } } });
    expect((await runInProcess(folder, '--fix')).stderr).toContain('--prune-suppressions');
    expect(readFileSync(join(folder, 'a\\w\\manifest.json'), 'utf8')).toContain('"#ff9900"');
  });

  describe('of a repository', () => {
    it.each([['--staged'], ['--since=HEAD']])('%s', async (option) => {
      const repository = gitRepository({ ...cleanWidget('a/w'), ...widgetWithMistake('b') });
      repository.write(widgetWithMistake('a/w')).remove('a/w/i18n/en.json').stage();
      const given = ['a\\w\\i18n\\en.json', join(repository.root, 'a\\w\\script.js')];
      for (const args of [[], given]) {
        const { status, stdout } = await runInProcess(repository.root, option, ...args);
        expect(status).toBe(1);
        expect(stdout.match(/^\S.*json$/gmu)).toEqual(['a/w/manifest.json']);
        expect(stdout).toContain('kommo-widget/require-locale-files');
      }
    });
  });
});
