import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
import { FakeGithub, type FakeOptions } from './fake-github.js';
import { gitRepository, type GitRepository } from './git-repository.js';
import type { PulledFile } from './pulls.js';
import { runBeside, runStepOn, type Event, type Step } from './run-action.js';
import type { FileTree } from './temporary-folder.js';

type Inputs = Readonly<Record<string, string>>;

/** A pull request from `topic` into `main` on a fake GitHub, in a clone with all history. */
export class PullScene {
  event: Event = {};

  private constructor(
    readonly github: FakeGithub,
    readonly repository: GitRepository,
  ) {}

  /** @param before the files on the main branch */
  static async start(before: FileTree, options: FakeOptions = {}): Promise<PullScene> {
    const repository = gitRepository(before);
    repository.git('checkout', '--quiet', '-b', 'topic');
    return new PullScene(await FakeGithub.start(options), repository);
  }

  get root(): string {
    return this.repository.root;
  }

  get pulls(): FakeGithub['pulls'] {
    return this.github.pulls;
  }

  /** Puts a commit on the main branch. */
  meanwhile(files: FileTree): this {
    this.repository.git('checkout', '--quiet', 'main');
    this.repository.write(files).commit();
    return this;
  }

  /** Pushes a commit to the pull request, and checks out what a workflow runs on: the merge commit. */
  push(files: FileTree, ...removed: readonly string[]): this {
    const { repository } = this;
    repository.git('checkout', '--quiet', 'topic');
    repository
      .remove(...removed)
      .write(files)
      .commit();
    return this.#arrive();
  }

  /** Puts a commit in the place of all others of the pull request. */
  forcePush(files: FileTree): this {
    const { repository } = this;
    repository.git('checkout', '--quiet', 'topic');
    repository.git('reset', '--quiet', '--hard', repository.git('merge-base', 'topic', 'main'));
    repository.write(files).commit();
    return this.#arrive();
  }

  /** Runs the step; GitHub must not find anything wrong with what it is asked. */
  run(inputs: Inputs = { suggestions: 'true' }, event: Event = this.event): Promise<Step> {
    return this.#runBy(runStepOn, inputs, event);
  }

  /** The same with the built Action. */
  runBundle(inputs: Inputs = { suggestions: 'true' }, event: Event = this.event): Promise<Step> {
    return this.#runBy(runBeside, inputs, event);
  }

  async #runBy(way: typeof runStepOn, inputs: Inputs, event: Event): Promise<Step> {
    this.github.sent.splice(0);
    const step = await way(this.github, this.root, inputs, event);
    expect(this.github.violations).toEqual([]);
    return step;
  }

  /** What was asked in the last run. */
  get requests(): readonly string[] {
    return this.github.sent.map(
      ({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/u, '')}`,
    );
  }

  /** The content of a file in the head. */
  head(path: string): string {
    return this.repository.git('show', `topic:${path}`) + '\n';
  }

  #arrive(): this {
    const { repository } = this;
    const [base, head] = ['main', 'topic'].map((name) => repository.git('rev-parse', name));
    if (base === undefined || head === undefined) throw new Error('no commits');
    repository.git('checkout', '--quiet', '--detach', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic');
    const forkSha = repository.git('merge-base', base, head);
    this.pulls.push({ headSha: head, baseSha: base, forkSha, files: this.#files(base, head) });
    const payload = {
      pull_request: { number: 1, head: { sha: head }, base: { sha: base, ref: 'main' } },
    };
    this.event = { payload, env: { GITHUB_SHA: repository.git('rev-parse', 'HEAD') } };
    return this;
  }

  /** The files as GitHub lists them. */
  #files(base: string, head: string): readonly PulledFile[] {
    const { repository } = this;
    const range = `${base}...${head}`;
    const lines = repository.git('diff', '--name-status', '--no-renames', range).split('\n');
    return lines
      .filter((line) => line !== '')
      .map((line) => {
        const [letter = '', filename = ''] = line.split('\t');
        const status = statuses[letter as keyof typeof statuses];
        const patch = repository.git('diff', '--no-renames', range, '--', filename);
        const at = status === 'removed' ? base : head;
        const sha = repository.git('rev-parse', `${at}:${filename}`);
        const content = execFileSync('git', ['cat-file', 'blob', sha], { cwd: this.root });
        return { filename, status, patch: patch.slice(patch.indexOf('@@')), sha, content };
      });
  }
}

const statuses = { A: 'added', D: 'removed', M: 'modified' } as const;
