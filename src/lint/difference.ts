import type { ESLint } from 'eslint';
import type { FoundWidget } from '../sources/find-widgets.js';
import type { LintConfig } from './config.js';
import { introduced } from './introduced.js';
import type { Selection } from './lint.js';
import { lintWidget } from './lint-widget.js';

/** What a change did to the findings of one widget. */
export interface Difference {
  readonly widget: FoundWidget;
  /** What is found now. */
  readonly results: readonly ESLint.LintResult[];
  /** What of it was not found before. */
  readonly added: readonly ESLint.LintResult[];
  /** What was found before only. */
  readonly fixed: readonly ESLint.LintResult[];
}

/**
 * Compares the findings of a widget with those before a change; all are new if there was none.
 *
 * @param results what is reported now, which may be less than there is
 */
export async function differenceOf(
  widget: FoundWidget,
  results: readonly ESLint.LintResult[],
  config: LintConfig,
  { change, scope }: Selection,
): Promise<Difference> {
  const { folder } = widget;
  const before = change?.before(folder);
  if (!change || !before || widget.isArchive) return { widget, results, added: results, fixed: [] };
  const files = change.now(folder);
  const old = { folder, files: before, results: await lintWidget(widget, config, before) };
  // What is let pass, or was there before, is not fixed.
  const all = { folder, files, results: await lintWidget(widget, config, files) };
  const added = scope === 'introduced' ? results : introduced({ folder, files, results }, old);
  return { widget, results, added, fixed: introduced(old, all) };
}
