import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { token } from '../helpers/fake-github.js';
import { cloneOf, gitRepository, originOf } from '../helpers/git-repository.js';
import { GitServer } from '../helpers/git-server.js';
import { runAction, type Step } from '../helpers/run-action.js';
import type { FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

type Inputs = Readonly<Record<string, string>>;

const server = await GitServer.start();

describe('git asks', () => {
  /** An origin, and the commit before its last one, which a clone of depth 1 lacks. */
  function originWith(files: FileTree) {
    const repository = gitRepository(files);
    const before = repository.git('rev-parse', 'HEAD');
    repository.write(widgetWithMistake('w')).commit();
    return { origin: originOf(repository), before };
  }

  const shared = originWith(cleanWidget('w'));
  const cloned = (served = shared) => ({ ...served, clone: cloneOf(served.origin, '--depth=1') });

  const stepIn = (root: string, before: string, env: Inputs): Step =>
    runAction(root, { scope: 'introduced', token }, undefined, {
      name: 'push',
      payload: { before },
      env,
    });

  it.each([['ext::touch marker'], ['--upload-pack=touch marker;'], ['/nowhere'], [undefined]])(
    'the server of the step, also if the remote is %s',
    (url) => {
      const { origin, before, clone } = cloned();
      if (url === undefined) clone.git('remote', 'remove', 'origin');
      else clone.git('config', 'remote.origin.url', url);
      clone.git('config', 'remote.origin.uploadpack', 'touch marker;');
      clone.git('config', 'remote.origin.vcs', 'ext');
      const step = stepIn(clone.root, before, server.surroundings(origin));
      expect(step.stdout).toContain(`Compared with ${before.slice(0, 12)}`);
      expect(existsSync(join(clone.root, 'marker'))).toBe(false);
    },
  );

  it('with the token, and with nothing that the checkout sets for it', () => {
    const { origin, before, clone } = cloned(originWith(cleanWidget('w')));
    const env = server.surroundings(origin);
    clone.git('config', `http.${server.url}/.extraheader`, 'AUTHORIZATION: basic old');
    clone.git('config', 'http.extraheader', 'X-Old: 1');
    clone.git('config', 'http.proxy', 'http://127.0.0.1:1');
    clone.git('config', `url.http://127.0.0.1:1/.insteadOf`, server.url);
    expect(stepIn(clone.root, before, env).stdout).toContain('Compared with');
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    const asked = server.asked(origin);
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(
      new Set([`basic ${credentials}`]),
    );
  });

  it.each([
    ['away', 'The requested URL returned error: 302'],
    ['denied', 'could not read Username'],
    ['echo', 'remote error'],
  ])('nobody else if the server says "%s", and never prints the token', (owner, why) => {
    const { origin, before, clone } = cloned(originWith(widgetWithMistake('w')));
    const step = stepIn(clone.root, before, server.surroundings(origin, owner));
    expect(step.stdout).toContain("can't be fetched");
    expect(step.stdout).toContain(why);
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    expect(step.stdout + step.stderr + step.summary).not.toMatch(
      new RegExp(`${token}|${credentials}`, 'u'),
    );
    expect(server.asked(origin)).toHaveLength(1);
  });

  it.each(['http://github.test', 'file:///tmp', 'ext::touch marker', 'github.com'])(
    'nobody at the address %s',
    (GITHUB_SERVER_URL) => {
      const { before, clone } = cloned();
      const step = stepIn(clone.root, before, { GITHUB_SERVER_URL });
      expect(step.stdout).toContain("can't be fetched (there is no server to ask)");
    },
  );
});
