import { describe, expect, it } from 'vitest';
import { token } from '../helpers/fake-github.js';
import { cloneOf, gitRepository, originOf } from '../helpers/git-repository.js';
import { GitServer } from '../helpers/git-server.js';
import { levels, linkedTree, PlantedSettings, touch } from '../helpers/planted-settings.js';
import { runAction } from '../helpers/run-action.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const server = await GitServer.start();

describe.skipIf(process.platform === 'win32').each(levels)('settings of the %s', (level) => {
  const files = Object.keys(cleanWidget('w'));

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
