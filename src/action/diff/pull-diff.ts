import { Buffer } from 'node:buffer';
import { contentId } from '../../sources/git/blob-match.js';
import { listDifferences, patchBetween } from '../../sources/git/plumbing.js';
import { Objects } from '../../sources/git/objects.js';
import type { Repository } from '../../sources/git/repository.js';
import { decode } from '../../text/decode.js';
import type { Api } from '../github/api.js';
import type { PullRequest } from '../github/event.js';
import { allPages, pageSize } from '../github/pages.js';
import type { TimeBudget } from '../github/time-budget.js';
import { linesOf } from './line-map.js';
import { hunksIn, type LineRange } from './line-ranges.js';

/** A file of the pull request as GitHub shows it. */
export interface DiffFile {
  /** The lines that can be commented on, as they are numbered in the head. */
  readonly hunks: readonly LineRange[];
  /** Whether a content is that of the file in the head. */
  readonly isHead: (content: Uint8Array) => boolean;
  /** The file in the head; undefined if it is too large. */
  readonly read: () => Promise<Uint8Array | undefined>;
}

/** What a pull request changes, by paths from the root of the repository, without what it deletes. */
export interface PullDiff {
  readonly file: (path: string) => DiffFile | undefined;
}

/**
 * The diff of a pull request by git, as GitHub makes it too: from the merge base to the head, with moved files.
 *
 * @returns undefined if the clone lacks a part of it
 */
export function diffByGit(
  repository: Repository,
  { baseSha, headSha }: PullRequest,
): PullDiff | undefined {
  const head = repository.commit(headSha);
  const base = baseSha === undefined ? undefined : repository.commit(baseSha);
  if (head === undefined || base === undefined || repository.isShallow) return undefined;
  const fork = repository.mergeBase(base, head);
  if (fork === undefined) return undefined;
  const { git } = repository;
  const objects = new Objects(git);
  const differences = new Map(listDifferences(git, fork, head).map((one) => [one.path, one]));
  return {
    file(path) {
      const difference = differences.get(path);
      if (!difference) return undefined;
      const { before, now } = difference;
      const read = (): Uint8Array | undefined => objects.read(now);
      return {
        hunks: before === undefined ? wholeOf(read()) : hunksIn(patchBetween(git, before, now)),
        isHead: (content) => contentId(content, now) === now,
        read: () => Promise.resolve(read()),
      };
    },
  };
}

/** The same as GitHub's API tells it. A file that is too large for it has no hunks. */
export async function diffByApi(
  api: Api,
  { owner, repo, number }: PullRequest,
  timeBudget: TimeBudget,
): Promise<PullDiff> {
  const pages = await allPages(timeBudget, (page, deadline) =>
    api.rest.pulls.listFiles({
      owner,
      repo,
      pull_number: number,
      per_page: pageSize,
      page,
      request: { deadline, isAnswer: Array.isArray },
    }),
  );
  const files = new Map(pages.map((one) => [one.filename, one]));
  return {
    file(path) {
      const { sha, patch = '', status } = files.get(path) ?? {};
      if (!sha || status === 'removed') return undefined;
      return {
        hunks: hunksIn(patch),
        isHead: (content) => contentId(content, sha) === sha,
        read: async () => {
          const { data } = await timeBudget.run((deadline) =>
            api.rest.git.getBlob({ owner, repo, file_sha: sha, request: { deadline } }),
          );
          return data.encoding === 'base64' ? Buffer.from(data.content, 'base64') : undefined;
        },
      };
    },
  };
}

function wholeOf(bytes: Uint8Array | undefined): readonly LineRange[] {
  const count = bytes ? linesOf(decode(bytes)).length : 0;
  return count === 0 ? [] : [{ start: 1, end: count }];
}
