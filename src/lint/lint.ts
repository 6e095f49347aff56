import { join } from 'node:path';
import type { ESLint } from 'eslint';
import type { Change } from '../sources/git/change.js';
import { findWidgets, type FoundWidget, type SearchResult } from '../sources/find-widgets.js';
import { repositoryRoot } from '../sources/repository-root.js';
import { quotePath } from '../base/with-slashes.js';
import { allOf } from '../text/quote.js';
import { manifestName } from '../widget/manifest-name.js';
import { checkEntries } from './check-entries.js';
import type { LintConfig } from './config.js';
import { introduced, type LintedWidget } from './introduced.js';
import type { FixedFile } from './fix-widget.js';
import { FindingBudget } from './finding-budget.js';
import { failure } from './tool-messages.js';
import { globsOf } from './config-globs.js';
import { resolvePaths } from './named-paths.js';
import { toResult } from './result.js';
import { prune, suppress, suppressAll, type Suppressions } from './suppressions.js';
import { readSuppressions, suppressionsFileName, writeSuppressions } from './suppressions-file.js';
import { isTouched, statesOf, type WidgetStates } from './widget-states.js';
import { UsageError } from '../base/usage-error.js';

/** Which findings are wanted: all, those of widgets that a change touched, or those that it brought. */
export const scopes = ['all', 'widgets', 'introduced'] as const;
export type Scope = (typeof scopes)[number];

/** What is linted and which of its findings count. */
export interface Selection {
  readonly scope: Scope;
  /** The widgets now and before; without it they are on the disk and nothing is known of before. */
  readonly change?: Change;
  /** Whether the change begins where a version can be expected to rise from, and not at some commit amid the work. */
  readonly hasBase?: boolean;
}

export interface LintOptions extends Partial<Selection> {
  readonly config: LintConfig;
  /** Whether to apply the fixes and write the files that they changed. */
  readonly fix?: boolean;
  /** Whether only one widget is meant, which is to be packed. */
  readonly isOne?: boolean;
  /** Absolute paths of widget folders to leave out, because they were linted already. */
  readonly done?: ReadonlySet<string>;
  /** Is called before each widget is looked at, with how many were before it and how many there are. */
  readonly onWidget?: ((done: number, all: number) => void) | undefined;
  /** What to do with the suppressions, beside obeying them. */
  readonly suppressions?: 'write' | 'prune' | undefined;
}

export interface LintRun {
  /** The widgets that were linted. */
  readonly widgets: readonly FoundWidget[];
  /** Absolute paths of the archives among them. */
  readonly archives: readonly string[];
  /** Given files that belong to no widget, if no path led to one. */
  readonly strangers: readonly string[];
  /** Given files of widgets that the configuration leaves out. */
  readonly leftOut: readonly string[];
  /** Whether folders were searched and no widget is there, linted or not. */
  readonly isSearch: boolean;
  /** Absolute paths of widgets that a search passed over, because git ignores their folders. */
  readonly gitIgnored: readonly string[];
  /** A result for each file of each widget, in ESLint's own form. */
  readonly results: readonly ESLint.LintResult[];
  /** The files that fixes changed, each with the rule of each fix. */
  readonly fixed: readonly FixedFile[];
  /** How many entries of the suppressions let pass more errors than there are. */
  readonly unused: number;
}

/**
 * Finds widgets and lints each one whole.
 *
 * @param paths folders and files as the user gave them; none means `cwd`
 * @throws UsageError if a path leads nowhere or the configuration can't be used
 */
export async function lint(
  paths: readonly string[],
  cwd: string,
  options: LintOptions,
): Promise<LintRun> {
  const { config, change, done, scope = 'all', fix = false } = options;
  const { filter } = await globsOf(config);
  const named = await resolvePaths(paths, cwd);
  const found = await withoutGitIgnored(
    change?.find(named, cwd, filter) ?? findWidgets(named, cwd, filter),
  );
  const ways = [...(config.places ?? []), join(cwd, suppressionsFileName)];
  const isForAll = ways.some((file) => change?.isChanged(file));
  const meant = options.isOne ? oneWidget(found.widgets) : found.widgets;
  const widgets = meant.filter(
    (widget) =>
      !done?.has(widget.folder) && (scope === 'all' || isForAll || isTouched(widget, change)),
  );
  const unsearched = found.unsearched.map(({ folder, reason }) =>
    toResult(join(folder, manifestName), [
      failure(`The folder is not searched for widgets, because ${reason}. Rename or move it.`),
    ]),
  );
  const isSearch =
    found.isSearch &&
    unsearched.length === 0 &&
    found.widgets.length === 0 &&
    !change?.hasDeletedWidget;
  await checkEntries(config);
  const folders = widgets.filter(({ isArchive }) => !isArchive);
  const fixed: FixedFile[] = [];
  const unwritten = fix ? await fixWidgets(folders, config, (file) => fixed.push(file)) : [];
  const { results, unused } = await lintWidgets(widgets, cwd, options);
  return {
    widgets,
    isSearch,
    gitIgnored: found.gitIgnored,
    fixed,
    results: [...merge(onceEach(results), unwritten), ...unsearched],
    unused,
    archives: widgets.filter(({ isArchive }) => isArchive).map(({ folder }) => folder),
    strangers: found.widgets.length === 0 ? found.strangers : [],
    leftOut: found.leftOut,
  };
}

/** @throws UsageError if there are several widgets, or only archives of some */
function oneWidget(widgets: readonly FoundWidget[]): readonly FoundWidget[] {
  const folders = widgets.filter(({ isArchive }) => !isArchive);
  const named = folders.filter(({ isNamed }) => isNamed);
  const [one, other] = named.length === 1 ? named : folders;
  if (one && other) {
    throw new UsageError(
      `Only one widget can be packed at a time, and there are ${String(folders.length)}, such as ${allOf([one.folder, other.folder])}. Name the folder of one.`,
    );
  }
  if (!one && widgets[0])
    throw new UsageError(
      `${quotePath(widgets[0].folder)} is an archive already. Name a folder to pack.`,
    );
  return one ? [one] : [];
}

/** Leaves out what git ignores below the folders that were searched, as build output is. */
async function withoutGitIgnored(found: SearchResult) {
  const searched = found.widgets.flatMap(({ folder, below }) =>
    below === undefined ? [] : [{ folder, file: join(folder, manifestName), start: below }],
  );
  // What speaks with git is loaded only if there is a repository.
  if (!searched.some(({ folder }) => repositoryRoot(folder) !== undefined))
    return { ...found, gitIgnored: [] };
  const { gitIgnored } = await import('../sources/git/git-ignored.js');
  const left = gitIgnored(searched);
  const widgets = found.widgets.filter(({ folder }) => !left.has(folder));
  return { ...found, widgets, gitIgnored: [...left] };
}

async function lintWidgets(widgets: readonly FoundWidget[], cwd: string, options: LintOptions) {
  const known = readSuppressions(cwd, options.change?.text(join(cwd, suppressionsFileName)));
  const findingBudget = new FindingBudget();
  if (options.suppressions === undefined) {
    const linted = [];
    for (const [index, widget] of widgets.entries()) {
      options.onWidget?.(index, widgets.length);
      const { results, unused } = await lintOne(widget, known, cwd, options);
      // One after the other, because all findings of all widgets may be more than the memory holds.
      linted.push({ results: findingBudget.limitAll(results), unused });
    }
    return {
      results: linted.flatMap(({ results }) => results),
      unused: linted.reduce((sum, { unused }) => sum + unused, 0),
    };
  }
  const results = await forEach(widgets, async (widget) => {
    const states = await statesOf(widget, options.config, options.change);
    return (await states.now(false)).results;
  });
  const update = options.suppressions === 'write' ? suppressAll : prune;
  const suppressions = update(results, known, cwd);
  writeSuppressions(cwd, suppressions);
  const left = suppress(results, suppressions, cwd);
  return { ...left, results: findingBudget.limitAll(left.results) };
}

async function lintOne(
  widget: FoundWidget,
  suppressions: Suppressions,
  cwd: string,
  { config, change, scope, hasBase = false }: LintOptions,
) {
  const linted: { now?: LintedWidget; before?: WidgetStates['before'] } = {};
  const all = await attempt(widget, async () => {
    const states = await statesOf(widget, config, change);
    linted.before = states.before;
    linted.now = await states.now(hasBase && isTouched(widget, change) === true);
    return linted.now.results;
  });
  // More errors than are let pass are all reported, so what was there before can only be left out afterward.
  const { results, unused } = suppress(all, suppressions, cwd);
  const isClean = results.every(({ messages }) => messages.length === 0);
  const { now, before } = linted;
  if (scope !== 'introduced' || !before || !now || isClean) return { results, unused };
  return { results: introduced({ ...now, results }, await before()), unused };
}

/** A manifest in the `i18n` of another widget is linted with both, and reported once: as the widget that it is. */
function onceEach(results: readonly ESLint.LintResult[]): readonly ESLint.LintResult[] {
  return [...new Map(results.map((result) => [result.filePath, result])).values()];
}

/** Puts the findings of some results first in those of the same files. */
function merge(
  results: readonly ESLint.LintResult[],
  more: readonly ESLint.LintResult[],
): readonly ESLint.LintResult[] {
  const byFile = new Map(more.map((one) => [one.filePath, one.messages]));
  return results.map((result) => {
    const messages = byFile.get(result.filePath);
    return messages ? toResult(result.filePath, [...messages, ...result.messages]) : result;
  });
}

async function fixWidgets(
  widgets: readonly FoundWidget[],
  config: LintConfig,
  onFixed: (file: FixedFile) => void,
): Promise<readonly ESLint.LintResult[]> {
  const { fixWidget } = await import('./fix-widget.js');
  return forEach(widgets, (widget) => fixWidget(widget, config, onFixed));
}

/** One after the other: in memory is only what one of them needs. */
async function forEach(
  widgets: readonly FoundWidget[],
  action: (widget: FoundWidget) => Promise<readonly ESLint.LintResult[]>,
): Promise<readonly ESLint.LintResult[]> {
  const results = [];
  for (const widget of widgets) results.push(...(await attempt(widget, () => action(widget))));
  return results;
}

/** Keeps a widget at which we fail from taking the others with it. */
async function attempt(
  { folder, isArchive }: FoundWidget,
  action: () => Promise<readonly ESLint.LintResult[]>,
): Promise<readonly ESLint.LintResult[]> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const file = isArchive ? folder : join(folder, manifestName);
    return [toResult(file, [failure('The widget is not checked.')])];
  }
}
