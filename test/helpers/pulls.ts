import { mapLines } from '../../src/action/diff/line-map.js';
import type { Operation } from './github-operations.js';
import { sampleOf } from './sample-of.js';

/** A file of a pull request as the fake keeps it. */
export interface PulledFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  /** Undefined if GitHub leaves it out, because it is too long. */
  readonly patch: string | undefined;
  /** Names the content in the head. */
  readonly sha: string;
  /** The content in the head. */
  readonly content: Buffer;
}

/** A pull request as GitHub has it at one moment. */
export interface PullState {
  readonly headSha: string;
  readonly baseSha: string;
  /** The best commit that both have. */
  readonly forkSha?: string;
  readonly files: readonly PulledFile[];
  readonly state?: 'open' | 'closed';
}

/** A comment of the conversation, or one on lines. */
export interface KeptComment {
  readonly id: number;
  author: string;
  body: string;
}

export interface KeptReviewComment extends KeptComment {
  readonly path: string;
  readonly review: number;
  readonly replyTo?: number;
  /** The lines in the head; undefined when they are not there any more. */
  place: { readonly start: number; readonly end: number } | undefined;
}

type Body = Readonly<Record<string, unknown>>;

/** Who a workflow with its own token is. */
const bot = 'github-actions[bot]';
/** GitHub gives no more at once. */
const longestBody = 65_536;

/** One pull request of a repository, with its comments. */
export class Pulls {
  readonly reviewComments: KeptReviewComment[] = [];
  readonly comments: KeptComment[] = [];
  /** What was written into the reviews themselves. */
  readonly reviews: string[] = [];
  /** What GitHub would have refused. */
  readonly violations: string[] = [];
  /** Who asks. */
  author = bot;
  state: PullState = { headSha: '', baseSha: '', files: [] };
  #last = 0;

  /** A new head, on which GitHub puts the comments to the same lines, if they are there. */
  push(state: PullState): void {
    for (const comment of this.reviewComments) {
      const [old, now] = [this.state, state].map(({ files }) =>
        files.find(({ filename }) => filename === comment.path)?.content.toString(),
      );
      const isThere = old !== undefined && now !== undefined && comment.place !== undefined;
      comment.place = isThere && comment.place ? mapLines(old, now)(comment.place) : undefined;
    }
    this.state = state;
  }

  /** Writes a comment as somebody, perhaps in answer to another one. */
  comment(author: string, like: Partial<KeptReviewComment> & { readonly body: string }): number {
    const id = this.#next();
    const { path = '', place, ...rest } = like;
    this.reviewComments.push({ review: 0, ...rest, path, place, id, author });
    return id;
  }

  /** Does what an operation asks for, whose request has been checked. */
  serve({ method, path, values }: Operation, body: Body, query: URLSearchParams) {
    const [, , , , kind, ...rest] = path.split('/');
    const id = Number(values['comment_id']);
    if (kind === 'compare') return { status: 200, value: this.#comparison() };
    if (kind === 'git') return this.#blob(values['file_sha'] ?? '');
    if (values['comment_id'] !== undefined) {
      const all: KeptComment[] = kind === 'pulls' ? this.reviewComments : this.comments;
      const schema = kind === 'pulls' ? 'pull-request-review-comment' : 'issue-comment';
      return this.#change(method, all, id, body, schema);
    }
    if (rest[1] === 'files') return page(this.state.files.map(toFile), query);
    if (rest[1] === 'reviews') return this.#review(body);
    if (rest[1] === 'comments' && kind === 'pulls') {
      const sorted = [...this.reviewComments];
      if (query.get('direction') === 'desc') sorted.reverse();
      return page(sorted.map(toReviewComment), query);
    }
    if (rest[1] === 'comments' && method === 'GET')
      return page(this.comments.map(toComment), query);
    if (rest[1] === 'comments') {
      const comment = { id: this.#next(), author: this.author, body: this.#checked(body['body']) };
      this.comments.push(comment);
      return { status: 201, value: toComment(comment) };
    }
    return { status: 200, value: this.#pull(Number(values['pull_number'])) };
  }

  #pull(number: number) {
    const { headSha, baseSha, state = 'open' } = this.state;
    const pull = sampleOf('pull-request', { number, state });
    const head = { ...(pull['head'] as object), sha: headSha };
    return { ...pull, head, base: { ...(pull['base'] as object), sha: baseSha, ref: 'main' } };
  }

  #comparison() {
    const { forkSha = '' } = this.state;
    const comparison = sampleOf('commit-comparison', {});
    const commit = { ...(comparison['merge_base_commit'] as object), sha: forkSha };
    return { ...comparison, merge_base_commit: commit };
  }

  #blob(sha: string) {
    const file = this.state.files.find((one) => one.sha === sha);
    if (!file) return { status: 404, value: { message: 'Not Found' } };
    const content = file.content.toString('base64');
    return { status: 200, value: sampleOf('blob', { sha, content, encoding: 'base64' }) };
  }

  #change(method: string, all: KeptComment[], id: number, body: Body, schema: string) {
    const index = all.findIndex((one) => one.id === id);
    const comment = all[index];
    if (!comment) return { status: 404, value: { message: 'Not Found' } };
    if (comment.author !== this.author)
      this.violations.push(`${method} of a comment by ${comment.author}`);
    if (method === 'DELETE') {
      all.splice(index, 1);
      return { status: 204, value: undefined };
    }
    comment.body = this.#checked(body['body']);
    return { status: 200, value: sampleOf(schema, { id, body: comment.body }) };
  }

  #review(body: Body) {
    const review = this.#next();
    const comments = (body['comments'] ?? []) as readonly Body[];
    const problems = comments.flatMap((one) => this.#problems(one));
    if (body['commit_id'] !== this.state.headSha) problems.push('not the head');
    if (body['event'] !== 'COMMENT') problems.push('not a comment');
    if (problems.length > 0) {
      this.violations.push(...problems);
      return { status: 422, value: { message: 'Unprocessable Entity', errors: problems } };
    }
    this.reviews.push(this.#checked(body['body']));
    for (const { path, line, start_line, body: text } of comments) {
      this.reviewComments.push({
        id: this.#next(),
        author: this.author,
        body: this.#checked(text),
        path: String(path),
        review,
        place: { start: Number(start_line ?? line), end: Number(line) },
      });
    }
    const values = { id: review, body: '', state: 'COMMENTED' };
    return { status: 200, value: sampleOf('pull-request-review', values) };
  }

  /** What GitHub refuses a comment for, which the description tells in words only. */
  #problems({ path, line, start_line, side, start_side }: Body): readonly string[] {
    const file = this.state.files.find(({ filename }) => filename === path);
    const hunks = [...(file?.patch ?? '').matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gmu)];
    const [start, end] = [Number(start_line ?? line), Number(line)];
    const isShown = hunks.some(([, first, count]) => {
      const last = Number(first) + Number(count ?? 1) - 1;
      return start >= Number(first) && end <= last;
    });
    return [
      ...(isShown ? [] : [`${String(path)}:${String(start)} is not part of the diff`]),
      ...(start_line !== undefined && start >= end ? ['start_line must precede the end line'] : []),
      ...(side !== 'RIGHT' || (start_side ?? 'RIGHT') !== 'RIGHT' ? ['the wrong side'] : []),
    ];
  }

  #checked(body: unknown): string {
    const text = String(body);
    if (typeof body !== 'string' || text.trim() === '') this.violations.push('an empty body');
    if (text.length > longestBody) this.violations.push('a body that is too long');
    return text;
  }

  #next(): number {
    this.#last += 1;
    return this.#last;
  }
}

function page(items: readonly unknown[], query: URLSearchParams) {
  const size = Number(query.get('per_page') ?? 30);
  const start = (Number(query.get('page') ?? 1) - 1) * Math.min(size, 100);
  return { status: 200, value: items.slice(start, start + Math.min(size, 100)) };
}

function toFile({ filename, status, patch, sha }: PulledFile) {
  return sampleOf('diff-entry', { filename, status, sha, ...(patch !== undefined && { patch }) });
}

const userOf = (login: string) => sampleOf('simple-user', { login });

function toComment({ id, author, body }: KeptComment) {
  return sampleOf('issue-comment', { id, body, user: userOf(author) });
}

function toReviewComment({ id, author, body, path, place, review, replyTo }: KeptReviewComment) {
  const isWide = place && place.start < place.end;
  return sampleOf('pull-request-review-comment', {
    id,
    body,
    path,
    user: userOf(author),
    pull_request_review_id: review,
    ...(replyTo !== undefined && { in_reply_to_id: replyTo }),
    ...(place && { line: place.end }),
    start_line: isWide ? place.start : null,
  });
}
