import type { ESLint } from 'eslint';
import { quote } from '../rule/words.js';
import { findWidgets, type Findings } from '../widget/find-widgets.js';
import { ignoredBy, type LintConfig } from './config.js';
import { fixWidget, lintWidget } from './lint-widget.js';
import { UsageError } from './usage-error.js';

export interface LintOptions {
  readonly config: LintConfig;
  /** Whether to apply the fixes and write the files that they changed. */
  readonly fix?: boolean;
}

export interface LintRun extends Pick<Findings, 'widgets' | 'isSearch'> {
  /** A result for each file of each widget, in ESLint's own form. */
  readonly results: readonly ESLint.LintResult[];
}

/**
 * Finds widgets and lints each one whole.
 *
 * @param paths folders and files as the user gave them; none means `cwd`
 * @throws UsageError where a path leads nowhere or the configuration can't be used
 */
export function lint(
  paths: readonly string[],
  cwd: string,
  { config, fix = false }: LintOptions,
): LintRun {
  const { widgets, absent, isSearch } = findWidgets(paths, cwd, ignoredBy(config));
  if (absent[0] !== undefined)
    throw new UsageError(`There is no file or folder ${quote(absent[0])}.`);
  try {
    if (fix) for (const widget of widgets) fixWidget(widget, config);
    return { widgets, isSearch, results: widgets.flatMap((one) => lintWidget(one, config)) };
  } catch (error) {
    throw isConfigError(error)
      ? new UsageError(`Cannot use the configuration: ${oneLine(error)}`)
      : error;
  }
}

/** ESLint checks severities and options of rules when it runs. */
function isConfigError(error: unknown): error is Error {
  return error instanceof Error && error.message.includes('Key "rules"');
}

function oneLine({ message }: Error): string {
  return message.trim().replace(/\s+/gu, ' ');
}
