import { describe, expect, it } from 'vitest';
import { Git, GitError } from '../../../src/sources/git/git.js';
import {
  listIndex,
  listMoves,
  listTree,
  listUnstaged,
  listUntracked,
} from '../../../src/sources/git/plumbing.js';
import { Repository } from '../../../src/sources/git/repository.js';
import {
  cloneOf,
  gitRepository,
  originOf,
  type GitRepository,
} from '../../helpers/git-repository.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const open = ({ root }: GitRepository): Repository => {
  const repository = Repository.open(root);
  if (!repository) throw new Error('no repository');
  return repository;
};
const odd = ['new\nline', 'tab\tbed', '"quoted"', '--upload-pack=x', 'ünï', ' blank ', ':(top)x'];

describe('listings', () => {
  it('give names of any kind', () => {
    const repository = gitRepository(Object.fromEntries(odd.map((name) => [name, name])));
    const { git } = open(repository);
    const sorted = [...odd].sort();
    expect([...listTree(git, 'HEAD').entries.keys()].sort()).toEqual(sorted);
    expect([...listIndex(git).entries.keys()].sort()).toEqual(sorted);
    for (const name of odd) repository.write({ [name]: 'changed' });
    expect(
      listUnstaged(git)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(sorted);
    for (const name of odd) repository.git('mv', '--', `./${name}`, `moved ${name}`);
    expect(
      listMoves(git, 'HEAD')
        .map(({ from }) => from)
        .sort(),
    ).toEqual(sorted);
    repository.git('rm', '--quiet', '--force', '--cached', '-r', '.');
    expect([...listUntracked(git)].sort()).toEqual(odd.map((name) => `moved ${name}`).sort());
  });

  it('leave out what is not merged', () => {
    const repository = gitRepository({ a: 'one', b: 'one' });
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.write({ a: 'two' }).commit();
    repository.git('checkout', '--quiet', 'main');
    repository.write({ a: 'three' }).commit();
    expect(() => repository.git('merge', '--quiet', 'topic')).toThrow();
    const { git } = open(repository);
    expect([...listIndex(git).entries.keys()]).toEqual(['b']);
    expect(listUnstaged(git).map(({ path }) => path)).toContain('a');
  });
});

describe('history', () => {
  it('knows commits by any name, and parents that are not there', () => {
    const repository = gitRepository();
    const first = repository.git('rev-parse', 'HEAD');
    const second = repository.write({ a: '' }).commit();
    repository.git('tag', '--annotate', '--message', 'x', 'v1');
    const { root } = cloneOf(originOf(repository), '--depth=1', '--branch=main');
    const [whole, shallow] = [open(repository), Repository.open(root)];
    expect(['HEAD', 'main', 'v1', second.slice(0, 10)].map((name) => whole.commit(name))).toEqual(
      Array.from({ length: 4 }, () => second),
    );
    expect(
      ['HEAD:a', 'HEAD^{tree}', '', '-h', '--all', 'none'].map((name) => whole.commit(name)),
    ).toEqual(Array.from({ length: 6 }, () => undefined));
    expect(whole.mergeBase(first, second)).toBe(first);
    expect([whole.isShallow, shallow?.isShallow]).toEqual([false, true]);
    expect([shallow?.commit(first), shallow?.parents(second)]).toEqual([undefined, [first]]);
  });

  it('is fetched one commit deep', () => {
    const repository = gitRepository();
    repository.write({ a: '' }).commit();
    const second = repository.git('rev-parse', 'HEAD');
    repository.write({ b: '' }).commit();
    const origin = originOf(repository);
    const clone = cloneOf(origin, '--depth=1');
    expect(Repository.open(clone.root)?.fetch(second)).toBe('there is no server to ask');
    const network = {
      address: `file://${origin.root}`,
      protocol: 'file',
      settings: [],
      timeBudget: { left: 60_000, spend: () => undefined },
    };
    const shallow = Repository.open(clone.root, { network });
    expect(shallow?.fetch(second)).toBeUndefined();
    expect(shallow?.commit(second)).toBe(second);
    // What is fetched never comes into the repository itself.
    expect(() => clone.git('cat-file', '-e', second)).toThrow();
    expect(shallow?.fetch('a'.repeat(40))).toMatch(/^fatal: /u);
    const other = Repository.open(clone.root, { network: { ...network, protocol: 'https' } });
    expect(other?.fetch(second)).toMatch(/^fatal: transport 'file' not allowed/u);
  });
});

describe('git', () => {
  it('says in one line what went wrong', () => {
    const git = new Git(temporaryFolder());
    expect(() => git.run(['ls-files'])).toThrow(GitError);
    expect(() => git.run(['ls-files'])).toThrow(
      /^Git can't read the repository: fatal: not a git repository/u,
    );
    expect(new Git('/nowhere/at/all').try(['version']).reason).toContain('ENOENT');
    expect(git.try(['hash-object', '--stdin'], 'x').stdout.toString()).toMatch(/^[0-9a-f]{40}\n$/u);
  });
});
