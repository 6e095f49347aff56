import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { token } from '../helpers/fake-github.js';
import { cloneOf, GitRepository, gitRepository, originOf } from '../helpers/git-repository.js';
import { GitServer } from '../helpers/git-server.js';
import { levels, linkedTree, PlantedSettings, touch } from '../helpers/planted-settings.js';
import { runCommand } from '../helpers/run.js';
import { runAction } from '../helpers/run-action.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const server = await GitServer.start();

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

  it.each(['o', 'denied'])('run nothing while "%s" is asked for what is missing', async (owner) => {
    const repository = gitRepository(cleanWidget('w'));
    const before = repository.git('rev-parse', 'HEAD');
    repository.write(widgetWithMistake('w')).commit();
    const origin = originOf(repository);
    const event = { name: 'push', payload: { before }, env: server.surroundings(origin, owner) };
    const planted = new PlantedSettings();
    const mark = planted.program('url');
    for (const url of [`ext::${mark}`, `ssh://${origin.root}`, 'git://git.test/x', origin.root]) {
      const clone = linkedTree(cloneOf(origin, '--depth=1'));
      clone.git('config', 'remote.origin.url', url);
      clone.git('config', `url.${url}.insteadOf`, server.url);
      planted.plant(clone, level);
      touch(clone.root, files);
      const inputs = { scope: 'introduced', token };
      const { stdout } = runAction(clone.root, inputs, undefined, event);
      expect(await planted.marks()).toEqual([]);
      expect(stdout).toContain(owner === 'o' ? 'Compared with' : "can't be fetched");
    }
  });
});
