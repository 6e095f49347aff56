import type { ESLint } from 'eslint';
import { readConfig, type LintConfig } from '../lint/config.js';
import { lint, type LintOptions, type LintRun } from '../lint/lint.js';
import { repositoryRoot } from '../sources/repository-root.js';
import type { FoundWidget } from '../sources/find-widgets.js';
import type { Part } from './selection.js';
import type { Options } from './options.js';
import { withRules } from './rule-option.js';

/** What all parts of a run came to. */
export interface PartsRun {
  readonly widgets: readonly FoundWidget[];
  /** Whether folders were searched and there is no widget in any of them. */
  readonly isSearch: boolean;
  /** Absolute paths of widgets that were passed over, because git ignores their folders. */
  readonly gitIgnored: readonly string[];
  /** Absolute paths of the archives among the widgets. */
  readonly archives: readonly string[];
  /** Given files that belong to no widget. */
  readonly strangers: readonly string[];
  /** Given files of widgets that the configuration leaves out. */
  readonly leftOut: readonly string[];
  readonly results: readonly ESLint.LintResult[];
  readonly unused: number;
  /** The files that fixes changed. */
  readonly fixed: LintRun['fixed'];
  /** The configurations that were used; all say the same unless one is staged. */
  readonly configs: readonly LintConfig[];
}

/** What the command adds to what it reads of the configuration. */
type Settings = Pick<Options, 'config' | 'preset' | 'rules' | 'fix' | 'suppressions'> &
  Pick<LintOptions, 'onWidget' | 'isOne'>;

/** Lints one part after the other, each with the configuration that lies beside its widgets, and no widget twice. */
export async function lintParts(
  parts: readonly Part[],
  cwd: string,
  settings: Settings,
): Promise<PartsRun> {
  const runs = [];
  const done = new Set<string>();
  for (const { paths, selection } of parts) {
    const { change } = selection;
    const config = configFor(settings, cwd, (path) => change?.text(path));
    const { fix, suppressions, onWidget, isOne = false } = settings;
    const options = { ...selection, config, done, fix, suppressions, onWidget, isOne };
    const run = await lint(paths, cwd, options);
    for (const { folder } of run.widgets) done.add(folder);
    runs.push({ ...run, config });
  }
  return {
    widgets: runs.flatMap(({ widgets }) => widgets),
    isSearch: runs.every(({ isSearch }) => isSearch),
    gitIgnored: runs.flatMap(({ gitIgnored }) => gitIgnored),
    archives: runs.flatMap(({ archives }) => archives),
    strangers: runs.flatMap(({ strangers }) => strangers),
    leftOut: runs.flatMap(({ leftOut }) => leftOut),
    results: runs.flatMap(({ results }) => results),
    fixed: runs.flatMap(({ fixed }) => fixed),
    unused: runs.reduce((sum, { unused }) => sum + unused, 0),
    configs: runs.map(({ config }) => config),
  };
}

/**
 * The configuration with what options say instead.
 *
 * @param textOf gives the text of a file that is not read from the disk, by its absolute path
 */
export function configFor(
  { config: file, preset, rules }: Pick<Options, 'config' | 'preset' | 'rules'>,
  cwd: string,
  textOf?: (path: string) => string | undefined,
): LintConfig {
  const read = readConfig(cwd, { file, root: repositoryRoot(cwd), textOf });
  return withRules(preset === undefined ? read : { ...read, preset }, rules);
}
