import { dirname } from 'node:path';
import { DiskChange } from '../sources/git/disk-change.js';
import { GitError } from '../sources/git/git.js';
import { Repository } from '../sources/git/repository.js';
import type { LintConfig } from '../lint/config.js';
import { lint, type LintRun, type Selection } from '../lint/lint.js';
import { globsOf } from '../lint/config-globs.js';
import { unusedSuppressions } from '../lint/suppressions-file.js';
import { UsageError } from '../base/usage-error.js';
import { findWidgets } from '../sources/find-widgets.js';
import { findBase } from './base/find-base.js';
import { readPayload } from './github/event.js';
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
  /** How long is waited for servers. */
  readonly timeBudget: TimeBudget;
}

/** The events that are about a change. */
const aboutChanges = ['pull_request', 'pull_request_target', 'merge_group'];

/** Lints what the input `scope` asks for, and everything, with a line that says why, if that is not known. */
export async function lintInScope(task: Task): Promise<LintRun> {
  const run = await lintSelected(task, await select(task));
  if (run.unused > 0) logLine(unusedSuppressions(run.unused));
  return run;
}

async function lintSelected(
  { inputs, folder, config }: Task,
  selection: Selection,
): Promise<LintRun> {
  try {
    return await lint(inputs.paths, folder, { config, ...selection });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    logWhyAll(error.message);
    return lint(inputs.paths, folder, { config });
  }
}

async function select(task: Task): Promise<Selection> {
  const { inputs, env } = task;
  const isAboutChange = aboutChanges.includes(env['GITHUB_EVENT_NAME'] ?? '');
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
  const { inputs, env, timeBudget } = task;
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const repository = await openRepository(task);
  if (!repository) return 'what is linted lies in no git repository';
  const mergeBase = (base: string, head: string): Promise<string | undefined> =>
    mergeBaseByApi(inputs.token, env['GITHUB_REPOSITORY'] ?? '', base, head, timeBudget);
  const base = await findBase({ repository, env, payload, mergeBase });
  if ('why' in base) return base.why;
  logLine(`Compared with ${base.commit.slice(0, 12)}, ${base.name}.`);
  return { change: new DiskChange(repository, base.commit), hasBase: true };
}

/** The repository around the folder, or around the widgets if it was checked out deeper. */
async function openRepository({
  inputs,
  folder,
  config,
  env,
  timeBudget,
}: Task): Promise<Repository | undefined> {
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
