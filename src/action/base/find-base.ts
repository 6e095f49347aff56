import type { Repository } from '../../sources/git/repository.js';
import { commitId } from '../../sources/git/commit-id.js';
import { at } from '../github/event.js';

/** The commit that a change began at and what it is, or why it is not known. */
export type Base = { readonly commit: string; readonly name: string } | { readonly why: string };

/** What the base of an event is asked from. */
export interface BaseSources {
  readonly repository: Repository;
  readonly env: NodeJS.ProcessEnv;
  /** The name of the event. */
  readonly event: string;
  readonly payload: unknown;
  /** The commit that is looked at; what is checked out if nothing is said. */
  readonly head?: string | undefined;
  /** Asks GitHub for the best commit that two commits have in common. */
  readonly mergeBase: (base: string, head: string) => Promise<string | undefined>;
}

/** A commit that the change may have begun at, by what it is. */
type Candidate = readonly [name: string, find: () => unknown];

/** Finds the commit that the change of an event began at, and fetches it if the checkout lacks it. */
export async function findBase(sources: BaseSources): Promise<Base> {
  const { repository, event, payload } = sources;
  if (event === 'push' && at(payload, 'forced') === true) return { why: 'the push was forced' };
  let why = `the event "${event}" names no commit to compare with`;
  for (const [name, find] of candidatesOf(sources)) {
    const commit = await find();
    if (typeof commit !== 'string' || !commitId.test(commit)) continue;
    if (/^0+$/u.test(commit)) return { why: 'the branch is new' };
    const problem = repository.commit(commit) ? undefined : repository.fetch(commit);
    if (problem === undefined) return { commit, name };
    why = `${name}, ${commit}, can't be fetched (${problem})`;
  }
  return { why };
}

function candidatesOf(sources: BaseSources): readonly Candidate[] {
  const { event, payload } = sources;
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestCandidates(sources);
    case 'merge_group':
      return [['the base of the merge group', () => at(payload, 'merge_group', 'base_sha')]];
    case 'push':
      return [['the commit before the push', () => at(payload, 'before')]];
    default:
      return [];
  }
}

function pullRequestCandidates(sources: BaseSources): readonly Candidate[] {
  const { repository, env, event, payload, mergeBase } = sources;
  const shaOf = (side: string): unknown => at(payload, 'pull_request', side, 'sha');
  const [base, tip] = [shaOf('base'), shaOf('head')];
  const head = repository.commit(sources.head ?? 'HEAD');
  const parents = head === undefined ? [] : repository.parents(head);
  const isMerge =
    parents.length === 2 &&
    (parents[1] === tip || (event === 'pull_request' && head === env['GITHUB_SHA']));
  const common = async (): Promise<string | undefined> => {
    if (typeof base !== 'string' || typeof tip !== 'string' || head === undefined) return undefined;
    const known = repository.commit(base);
    const local = known && !repository.isShallow ? repository.mergeBase(known, head) : undefined;
    return local ?? (await mergeBase(base, tip));
  };
  return [
    ...(isMerge ? [['the first parent of the merge commit', () => parents[0]] as const] : []),
    ['the merge base', common],
    ['the base of the pull request', () => base],
  ];
}
