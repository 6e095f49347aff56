import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitRepository, gitRepository } from '../helpers/git-repository.js';
import { levels, linkedTree, PlantedSettings, touch } from '../helpers/planted-settings.js';
import { runCommand } from '../helpers/run.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

/** What people have git itself do, which runs what is planted. */
function attempt(repository: GitRepository, ...args: readonly string[]): void {
  try {
    repository.git(...args);
  } catch {
    // That it fails is not what is looked at.
  }
}

describe.skipIf(process.platform === 'win32').each(levels)('settings of the %s', (level) => {
  const files = Object.keys(cleanWidget('w'));

  it('are those that git obeys', async () => {
    const repository = linkedTree(gitRepository(cleanWidget('w')));
    const planted = new PlantedSettings();
    planted.plant(repository, level);
    touch(repository.root, files);
    attempt(repository, 'status');
    attempt(repository, 'add', '.');
    attempt(repository, 'fetch', 'ssh://git.test/x');
    attempt(repository, 'fetch', 'git://git.test/x');
    const marks = (await planted.marks()).join('\n');
    const wanted = ['fsmonitor', 'sshCommand', 'gitProxy'].map((key) => `core.${key}`);
    for (const name of [...wanted, 'filter.name.process']) expect(marks).toContain(name);
  });

  it('run nothing while nothing is fetched', async () => {
    const repository = linkedTree(gitRepository({ ...cleanWidget('w'), ...cleanWidget('old') }));
    const planted = new PlantedSettings();
    repository.git('mv', 'old', 'new');
    repository.write(widgetWithMistake('w'));
    const id = repository.git('rev-parse', 'HEAD:w/manifest.json');
    const objects = repository.git('rev-parse', '--git-common-dir');
    planted.plant(repository, level);
    const cwd = repository.root;
    const runs = [['--since', 'HEAD'], ['--staged'], ['--staged', '--since', 'HEAD~0']].map(
      (args) => {
        touch(cwd, files);
        return runCommand(args, { cwd });
      },
    );
    expect(await planted.marks()).toEqual([]);
    expect(runs.map(({ stderr, status }) => [stderr, status])).toEqual([
      ['', 1],
      ['', 0],
      ['', 0],
    ]);
    new GitRepository(objects).remove(join('objects', id.slice(0, 2), id.slice(2)));
    expect(runCommand(['--since', 'HEAD'], { cwd }).stderr).toContain('lacks objects');
    expect(await planted.marks()).toEqual([]);
  });
});
