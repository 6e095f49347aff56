import { dirname } from 'node:path';
import { DiskChange } from '../sources/git/disk-change.js';
import { SnapshotChange } from '../sources/git/snapshot-change.js';
import { GitError } from '../sources/git/git.js';
import { Repository } from '../sources/git/repository.js';
import type { LintConfig } from '../lint/config.js';
import { lint, type LintRun, type Selection } from '../lint/lint.js';
import { globsOf } from '../lint/config-globs.js';
import { unusedSuppressions } from '../lint/suppressions-file.js';
import { UsageError } from '../base/usage-error.js';
import { findWidgets } from '../sources/find-widgets.js';
import { findBase, type Base } from './base/find-base.js';
import type { Event } from './github/event.js';
import { gitNetwork } from './base/git-network.js';
import type { Inputs } from './github/inputs.js';
import { logLine } from './github/log.js';
import { mergeBaseByApi } from './base/merge-base.js';
import type { TimeBudget } from './github/time-budget.js';
import { foldersUpTo } from './github/workspace.js';

/** What is linted, where, and for which step. */
interface Task {
  readonly inputs: Pick<Inputs, 'paths' | 'scope' | 'token'>;
  /** Absolute path that the paths are relative to. */
  readonly folder: string;
  readonly config: LintConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly event: Event;
  /** How long is waited for servers. */
  readonly timeBudget: TimeBudget;
  /** A commit to lint in the place of what is checked out: nothing of it comes to the disk. */
  readonly head?: string | undefined;
  /** Whether to apply the fixes and write the files that they changed. */
  readonly fix?: boolean;
}

/** What was linted, and where it was read from. */
export interface ScopedRun extends LintRun {
  readonly selection: Selection;
}

/** The events that are about a change. */
const aboutChanges = ['pull_request', 'pull_request_target', 'merge_group'];

/** Lints what the input `scope` asks for, and everything, with a line that says why, if that is not known. */
export async function lintInScope(task: Task): Promise<ScopedRun> {
  const { head } = task;
  const run = await (head === undefined
    ? lintSelected(task, await select(task))
    : lintCommit(task, head));
  if (run.unused > 0) logLine(unusedSuppressions(run.unused));
  return run;
}

async function lintSelected(task: Task, selection: Selection): Promise<ScopedRun> {
  try {
    return await lintAs(task, selection);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    logWhyAll(error.message);
    return lintAs(task, { scope: 'all' });
  }
}

async function lintAs(
  { inputs, folder, config, fix = false }: Task,
  selection: Selection,
): Promise<ScopedRun> {
  return { ...(await lint(inputs.paths, folder, { config, fix, ...selection })), selection };
}

/** @throws UsageError if the commit can't be read; what lies on the disk is something else */
async function lintCommit(task: Task, head: string): Promise<ScopedRun> {
  const repository = await openRepository(task);
  if (!repository) throw new UsageError('The workflow has checked out no git repository.');
  const problem = repository.commit(head) ? undefined : repository.fetch(head);
  if (problem !== undefined)
    throw new UsageError(`The head of the pull request can't be fetched (${problem}).`);
  const base = await baseOf(task, repository);
  const isKnown = 'commit' in base;
  if (!isKnown) logWhyAll(base.why);
  const change = SnapshotChange.at(repository, isKnown ? base.commit : undefined, head);
  const scope = isKnown ? (task.inputs.scope ?? 'widgets') : 'all';
  return lintAs(task, { scope, change, hasBase: isKnown });
}

async function select(task: Task): Promise<Selection> {
  const { inputs, event } = task;
  const isAboutChange = aboutChanges.includes(event.name);
  const scope = inputs.scope ?? (isAboutChange ? 'widgets' : 'all');
  // If everything is linted, the base still shows whether versions rose.
  if (scope === 'all' && !isAboutChange) return { scope };
  try {
    const selection = await compare(task);
    if (typeof selection !== 'string') return { ...selection, scope };
    if (scope !== 'all') logWhyAll(selection);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (scope !== 'all') logWhyAll(error.message);
  }
  return { scope: 'all' };
}

/** What the event changed, or why that can't be known. */
async function compare(task: Task): Promise<Omit<Selection, 'scope'> | string> {
  // What is not JSON is said first.
  task.event.payload();
  const repository = await openRepository(task);
  if (!repository) return 'what is linted is not in a git repository';
  const base = await baseOf(task, repository);
  if ('why' in base) return base.why;
  return { change: new DiskChange(repository, base.commit), hasBase: true };
}

async function baseOf(task: Task, repository: Repository): Promise<Base> {
  const { inputs, env, event, head, timeBudget } = task;
  const mergeBase = (base: string, tip: string): Promise<string | undefined> =>
    mergeBaseByApi(inputs.token, env['GITHUB_REPOSITORY'] ?? '', base, tip, timeBudget);
  const sources = { repository, env, event: event.name, payload: event.payload(), head, mergeBase };
  const base = await findBase(sources);
  if ('commit' in base) logLine(`Compared with ${base.commit.slice(0, 12)}, ${base.name}.`);
  return base;
}

/** The repository around the folder, or around the widgets if it was checked out deeper. */
export async function openRepository({
  inputs,
  folder,
  config,
  env,
  timeBudget,
}: Omit<Task, 'event'>): Promise<Repository | undefined> {
  const network = gitNetwork(inputs.token, env, timeBudget);
  const open = (path: string): Repository | undefined =>
    Repository.open(path, { network, trusted: foldersUpTo(env['GITHUB_WORKSPACE'], path) });
  const around = open(folder);
  if (around) return around;
  const { filter } = await globsOf(config);
  const [widget] = findWidgets(inputs.paths, folder, filter).widgets;
  return widget && open(widget.isArchive ? dirname(widget.folder) : widget.folder);
}

function logWhyAll(why: string): void {
  logLine(`Everything is linted, as there is nothing to compare with: ${why.replace(/\.$/u, '')}.`);
}
