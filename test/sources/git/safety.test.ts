import { chmodSync, chownSync, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findGit } from '../../../src/sources/git/executable.js';
import { Repository } from '../../../src/sources/git/repository.js';
import { gitRepository, type GitRepository } from '../../helpers/git-repository.js';
import { runAction } from '../../helpers/run-action.js';
import { runCommand } from '../../helpers/run.js';
import { temporaryFolder, writeFiles } from '../../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../../helpers/widgets.js';

const searchPath = process.env['PATH'] ?? '';

/** Puts a program somewhere that leaves a marker when it is run. */
function plant(root: string, path: string): string {
  const file = join(root, path);
  writeFiles(root, { [path]: `#!/bin/sh\ntouch '${join(root, 'marker')}'\n` });
  chmodSync(file, 0o755);
  return file;
}

/** Changed widgets, so that everything that is asked of git is asked. */
function changed(): GitRepository {
  const repository = gitRepository({ ...cleanWidget('w'), ...cleanWidget('old') });
  repository.git('mv', 'old', 'new');
  return repository.write(widgetWithMistake('w'));
}

/** Runs the command in both ways and says whether the marker is there. */
function isMarked({ root }: GitRepository, env: Readonly<Record<string, string>> = {}): boolean {
  for (const args of [['--since', 'HEAD'], ['--staged']]) {
    const { status, stderr } = runCommand(args, { cwd: root, env });
    expect([stderr, status]).toEqual(['', args.length === 2 ? 1 : 0]);
  }
  return existsSync(join(root, 'marker'));
}

describe('git is found', () => {
  it('on the search path', () => {
    expect(findGit({ PATH: searchPath }, process.platform)).toMatch(/^\/.+\/git$/u);
    expect(findGit({}, process.platform)).toBeUndefined();
    expect(findGit({ PATH: temporaryFolder({ 'git/x': '' }) }, process.platform)).toBeUndefined();
  });

  it('by its ending on Windows', () => {
    const folder = temporaryFolder({ 'git.exe': '', git: '' });
    expect(findGit({ PATH: folder }, 'win32')).toBe(join(folder, 'git.exe'));
  });

  it.each([['node_modules/.bin'], ['.'], ['bin']])('but never in %s of the checkout', (folder) => {
    const repository = changed();
    plant(repository.root, join(folder, 'git'));
    const entry = folder.startsWith('node') ? join(repository.root, folder) : folder;
    expect(isMarked(repository, { PATH: [entry, searchPath].join(delimiter) })).toBe(false);
  });

  it('and its absence is reported', () => {
    const { status, stderr } = runCommand(['--staged'], {
      cwd: changed().root,
      env: { PATH: '/nowhere' },
    });
    expect([status, stderr]).toEqual([2, 'There is no git on the search path.\n']);
  });
});

describe('git runs nothing', () => {
  it('of hooks, watchers, filters and drivers', () => {
    const repository = changed();
    const program = plant(repository.root, 'program');
    for (const hook of readdirSync(join(repository.root, '.git/hooks')))
      plant(repository.root, join('.git/hooks', hook.replace(/\.sample$/u, '')));
    const settings = {
      'core.fsmonitor': program,
      'core.pager': program,
      'core.sshCommand': program,
      'core.alternateRefsCommand': program,
      'credential.helper': `!${program}`,
      'diff.external': program,
      'diff.own.command': program,
      'diff.own.textconv': program,
      'filter.own.clean': program,
      'filter.own.smudge': program,
      'filter.own.process': program,
      'gpg.program': program,
    };
    for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
    repository.write({ '.gitattributes': '* filter=own diff=own\n', 'w/script.js': 'again' });
    expect(isMarked(repository)).toBe(false);
  });

  it('of the settings of a person or a machine', () => {
    const repository = changed();
    const program = plant(repository.root, 'program');
    const config = {
      '.gitconfig': `[core]\nfsmonitor = ${program}\nhooksPath = ${repository.root}\n`,
    };
    const home = temporaryFolder(config);
    const env = { HOME: home, XDG_CONFIG_HOME: home, GIT_CONFIG_SYSTEM: join(home, '.gitconfig') };
    expect(isMarked(repository, env)).toBe(false);
  });

  it('to fetch what a partial clone lacks', () => {
    const repository = changed();
    const program = plant(repository.root, 'program');
    const id = repository.git('rev-parse', 'HEAD:w/manifest.json');
    repository.git('config', 'remote.origin.url', `ext::${program}`);
    repository.git('config', 'remote.origin.promisor', 'true');
    repository.git('config', 'extensions.partialClone', 'origin');
    repository.git('config', 'core.repositoryFormatVersion', '1');
    repository.git('config', 'remote.origin.uploadpack', program);
    repository.remove(join('.git/objects', id.slice(0, 2), id.slice(2)));
    for (const url of [`ext::${program}`, `file://${repository.root}`, repository.root]) {
      repository.git('config', 'remote.origin.url', url);
      const { status, stderr } = runCommand(['--since', 'HEAD'], { cwd: repository.root });
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /^The repository lacks objects that are needed for the comparison \(.+\)\. In a partial clone, run ".+"\.\n$/u,
      );
    }
    expect(existsSync(join(repository.root, 'marker'))).toBe(false);
  });

  it('in a folder that is laid out as a repository', () => {
    const repository = changed();
    const program = plant(repository.root, 'program');
    repository.git('init', '--quiet', '--bare', 'w');
    repository.git('-C', 'w', 'config', 'core.fsmonitor', program);
    repository.git('-C', 'w', 'config', 'core.bare', 'false');
    repository.git('-C', 'w', 'config', 'core.worktree', '/');
    expect(Repository.open(join(repository.root, 'w'))).toBeUndefined();
    expect(existsSync(join(repository.root, 'marker'))).toBe(false);
  });
});

describe('a repository', () => {
  it.runIf(process.getuid?.() === 0)('of another owner is read only if that is trusted', () => {
    const repository = changed();
    const { root } = repository;
    const head = repository.git('rev-parse', 'HEAD');
    for (const path of [root, join(root, '.git')]) chownSync(path, 12_345, 12_345);
    for (const cwd of [root, join(root, 'w')]) {
      const { status, stderr } = runCommand(['--staged'], { cwd });
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /^The repository around .+ belongs to another user\. .+"safe\.directory"/u,
      );
    }
    expect(Repository.open(root, { trusted: [root] })?.root).toBe(root);
    expect(() => Repository.open(root, { trusted: [join(root, 'w')] })).toThrow('another user');
    const home = temporaryFolder({ '.gitconfig': `[safe]\n\tdirectory = ${root}\n` });
    expect(isMarked(repository, { HOME: home })).toBe(false);
    // A runner in a container is often not the one that checked out.
    const payload = { before: head };
    const step = runAction(root, { scope: 'widgets' }, undefined, { name: 'push', payload });
    expect(step.stdout).toContain(`Compared with ${head.slice(0, 12)}`);
  });

  it('is left as it was', () => {
    const repository = changed();
    const before = repository.git('count-objects', '-v');
    const files = readdirSync(join(repository.root, '.git'));
    expect(isMarked(repository)).toBe(false);
    expect(repository.git('count-objects', '-v')).toBe(before);
    expect(readdirSync(join(repository.root, '.git'))).toEqual(files);
  });
});
