import { escape } from '../../report/escape-markdown.js';
import type { Repository } from '../../sources/git/repository.js';
import { GitError } from '../../sources/git/git.js';
import { decode } from '../../text/decode.js';
import { diffByApi, diffByGit, type DiffFile, type PullDiff } from '../diff/pull-diff.js';
import { liesIn } from '../diff/line-ranges.js';
import { mapLines } from '../diff/line-map.js';
import type { Api, Failure } from '../github/api.js';
import { authorOf } from '../github/author.js';
import type { PullRequest } from '../github/event.js';
import type { TimeBudget } from '../github/time-budget.js';
import { toBlocks, type Block } from './blocks.js';
import { bodyOf } from './body.js';
import { readComments, type OwnComment } from './comments.js';
import { planOf, type Plan, type Wanted } from './plan.js';
import { postReview } from './post-review.js';
import type { Proposal } from './proposal.js';
import { isSuggestable, suggestableText } from './suggestable.js';

/** A linted file, and what its findings propose. */
export interface FileProposals {
  /** From the root of the repository, separated by `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly proposals: readonly Proposal[];
  /** Texts that no comment may show. */
  readonly secrets: readonly string[];
}

/** What is suggested, where and by whom. */
export interface Review {
  readonly pull: PullRequest;
  readonly timeBudget: TimeBudget;
  /** Tells apart the comments of steps that look at different things. */
  readonly check: string;
  /** The clone, if what is linted lies in one. */
  readonly repository: Repository | undefined;
  readonly files: readonly FileProposals[];
  /** Names of all findings that there are. */
  readonly present: ReadonlySet<string>;
}

/**
 * Makes the comments on the lines of a pull request say what is true now.
 *
 * @returns what was done, for the log
 */
export async function suggest(api: Api, review: Review): Promise<string> {
  const { pull, check, present, timeBudget } = review;
  const blocks = blocksOf(review.files);
  const { marked, ids } = await readComments(api, pull, check, timeBudget);
  const wanted = blocks.length === 0 ? [] : await placed(api, review, blocks);
  const own = await ownOf(api, marked, timeBudget);
  const plan = planOf(own, wanted, present, check);
  await retire(api, pull, plan, timeBudget);
  const comments = plan.posts.map(({ path, start, end, block }) => ({
    path,
    start,
    end,
    body: bodyOf(block, check),
  }));
  const name = escape(check);
  const taken = await postReview(api, pull, comments, { name, known: ids, timeBudget });
  const refused = comments.length - taken;
  return [
    `Suggested changes: ${String(taken)} new, ${String(plan.kept)} kept, ${String(plan.deletions.length)} deleted.`,
    ...(plan.left > 0 ? [`There are ${String(plan.left)} more than a review shows.`] : []),
    ...(refused > 0 ? [`GitHub refused the lines of ${String(refused)}.`] : []),
  ].join(' ');
}

/** Anyone can copy a marker, so that the author has to be ours too. */
async function ownOf(
  api: Api,
  marked: readonly OwnComment[],
  timeBudget: TimeBudget,
): Promise<readonly OwnComment[]> {
  if (marked.length === 0) return [];
  const author = await authorOf(api, timeBudget);
  return marked.filter((comment) => comment.author === author);
}

interface FileBlocks extends FileProposals {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What can be suggested of each file, wherever it lies in the pull request. */
function blocksOf(files: readonly FileProposals[]): readonly FileBlocks[] {
  return files.flatMap((file) => {
    const text = file.proposals.length === 0 ? undefined : suggestableText(file.bytes);
    if (text === undefined) return [];
    const blocks = toBlocks(text, file.proposals).filter(
      (block) => isSuggestable(block, file.bytes) && !touchesSecret(block, file.secrets),
    );
    return blocks.length === 0 ? [] : [{ ...file, text, blocks }];
  });
}

function touchesSecret({ before, after }: Block, secrets: readonly string[]): boolean {
  const [old, now] = [before.join(''), after.join('')];
  return secrets.some((secret) => old.includes(secret) || now.includes(secret));
}

/** The blocks that lie in the diff, at their places in the head, those with errors first. */
async function placed(
  api: Api,
  { pull, repository, timeBudget }: Review,
  files: readonly FileBlocks[],
): Promise<readonly Wanted[]> {
  try {
    const diff = repository && diffByGit(repository, pull);
    if (diff) return await placedIn(diff, files);
  } catch (error) {
    // A partial clone may lack what is compared.
    if (!(error instanceof GitError)) throw error;
  }
  return placedIn(await diffByApi(api, pull, timeBudget), files);
}

async function placedIn(diff: PullDiff, files: readonly FileBlocks[]): Promise<readonly Wanted[]> {
  const wanted: Wanted[] = [];
  for (const file of files) {
    const shown = diff.file(file.path);
    if (!shown) continue;
    const toHead = mapLines(file.text, await headText(file, shown));
    for (const block of file.blocks) {
      const place = toHead(block);
      if (place && liesIn(place, shown.hunks)) wanted.push({ ...place, path: file.path, block });
    }
  }
  const isError = ({ block }: Wanted): boolean =>
    block.proposals.some(({ finding }) => finding.severity === 2);
  return [...wanted.filter(isError), ...wanted.filter((one) => !isError(one))];
}

/** What is linted may be the merge commit, where other changes have moved the lines. */
async function headText({ bytes, text }: FileBlocks, shown: DiffFile): Promise<string> {
  if (shown.isHead(bytes)) return text;
  const head = await shown.read();
  return head ? decode(head) : '';
}

/** Takes away what is not true any more, before what is new is added. */
async function retire(
  api: Api,
  { owner, repo }: PullRequest,
  { deletions, edits }: Plan,
  timeBudget: TimeBudget,
): Promise<void> {
  for (const comment_id of deletions) {
    await timeBudget.run(async (deadline) => {
      try {
        await api.rest.pulls.deleteReviewComment({
          owner,
          repo,
          comment_id,
          request: { deadline },
        });
      } catch (error) {
        // Someone else has deleted it, or an answer was lost.
        if ((error as Failure).status !== 404) throw error;
      }
    });
  }
  for (const { id, body } of edits) {
    await timeBudget.run((deadline) =>
      api.rest.pulls.updateReviewComment({
        owner,
        repo,
        comment_id: id,
        body,
        request: { deadline },
      }),
    );
  }
}
