import type { ESLint } from 'eslint';
import { totals } from '../lint/result.js';
import type { Conclusion } from './annotations/check-content.js';
import type { Inputs } from './github/inputs.js';

/** What a step comes to. */
export interface Outcome {
  readonly counts: Readonly<Record<'errors' | 'warnings' | 'fixable' | 'widgets', number>>;
  readonly conclusion: Conclusion;
  readonly verdict: string;
}

/** Counts the findings and decides; the only place that decides whether the step fails. */
export function outcomeOf(
  results: readonly ESLint.LintResult[],
  widgets: number,
  failOn: Inputs['failOn'],
): Outcome {
  const counts = { ...totals(results), widgets };
  const { errors, warnings } = counts;
  const isFailure = failOn === 'error' ? errors > 0 : failOn === 'warning' && errors + warnings > 0;
  return {
    counts,
    conclusion: isFailure ? 'failure' : errors + warnings > 0 ? 'neutral' : 'success',
    verdict: `Errors: ${String(errors)}, warnings: ${String(warnings)}, widgets: ${String(widgets)}.`,
  };
}
