import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, writeFiles, type FileTree } from './temporary-folder.js';

const environment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@acme.test',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@acme.test',
};

/** A repository that tests work in as people do. */
export class GitRepository {
  /** @param env further variables for git and the hooks that it runs */
  constructor(
    readonly root: string,
    readonly env: Readonly<Record<string, string>> = {},
  ) {}

  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.root,
      env: { ...environment, ...this.env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trimEnd();
  }

  write(files: FileTree): this {
    writeFiles(this.root, files);
    return this;
  }

  remove(...paths: readonly string[]): this {
    for (const path of paths) rmSync(join(this.root, path), { recursive: true });
    return this;
  }

  stage(): this {
    this.git('add', '--all', '.');
    return this;
  }

  /** Commits all that is there and gives the id. */
  commit(): string {
    this.stage().git('commit', '--quiet', '--allow-empty', '--message', 'A change');
    return this.git('rev-parse', 'HEAD');
  }
}

/** A new repository with these files committed. */
export function gitRepository(files: FileTree = {}, ...options: readonly string[]): GitRepository {
  const repository = new GitRepository(temporaryFolder(files));
  repository.git('init', '--quiet', '--initial-branch=main', ...options);
  repository.commit();
  return repository;
}

/** A bare repository that a repository is pushed to as its origin. */
export function originOf(repository: GitRepository): GitRepository {
  const origin = new GitRepository(temporaryFolder());
  origin.git('clone', '--quiet', '--bare', repository.root, '.');
  repository.git('remote', 'add', 'origin', `file://${origin.root}`);
  repository.git('push', '--quiet', 'origin', '--all');
  return origin;
}

/** A clone with as much history as options say. */
export function cloneOf(origin: GitRepository, ...options: readonly string[]): GitRepository {
  const clone = new GitRepository(temporaryFolder());
  clone.git('clone', '--quiet', ...options, `file://${origin.root}`, '.');
  return clone;
}
