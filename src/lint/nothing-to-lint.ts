import { allOf } from '../text/quote.js';
import type { LintRun } from './lint.js';

/** Why a run found no widget, as a sentence; undefined if it did, or if nothing was asked of it. */
export function whyNothing({
  widgets,
  strangers,
  isSearch,
}: Pick<LintRun, 'widgets' | 'strangers' | 'isSearch'>): string | undefined {
  if (widgets.length > 0) return undefined;
  if (isSearch) return 'No widget found: no folder here has a manifest.json of a Kommo widget.';
  if (strangers.length > 1)
    return `No widget found: none of the ${String(strangers.length)} named files belongs to one.`;
  return strangers.length === 1
    ? `No widget found: ${allOf(strangers)} does not belong to one.`
    : undefined;
}

/** Says that the configuration leaves out the widgets of what was named. */
export function saysLeftOut(paths: readonly string[]): string {
  const more = paths.length > 3 ? ` and ${String(paths.length - 3)} more` : '';
  const verb = paths.length > 1 ? 'are' : 'is';
  return `${allOf(paths.slice(0, 3))}${more} ${verb} left out by "ignores" of the configuration.`;
}
