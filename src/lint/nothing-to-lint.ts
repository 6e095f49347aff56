import { relative } from 'node:path';
import { withSlashes } from '../base/with-slashes.js';
import type { SearchResult } from '../sources/find-widgets.js';
import { allOf, quote } from '../text/quote.js';

/** What was found, and the absolute paths of widgets that were passed over because git ignores their folders. */
type Found = SearchResult & { readonly gitIgnored: readonly string[] };

/** Why a search found no widget, as a sentence; undefined if it did, or if nothing was asked of it. */
export function whyNothing(
  { widgets, leftOut, strangers, isSearch, gitIgnored: [gitIgnored] }: Found,
  cwd: string,
): string | undefined {
  if (widgets.length > 0) return undefined;
  if (leftOut.length > 0) return saysLeftOut(leftOut);
  if (gitIgnored !== undefined)
    return `No widget found, except in folders that git ignores, such as ${quote(withSlashes(relative(cwd, gitIgnored)))}.`;
  if (isSearch) return 'No widget found: no folder here has a manifest.json of a Kommo widget.';
  if (strangers.length > 1)
    return `No widget found: none of the ${String(strangers.length)} named files belongs to one.`;
  return strangers.length === 1
    ? `No widget found: ${allOf(strangers)} does not belong to one.`
    : undefined;
}

/** Says that the configuration leaves out what was named. */
export function saysLeftOut(paths: readonly string[]): string {
  const more = paths.length > 3 ? ` and ${String(paths.length - 3)} more` : '';
  const verb = paths.length > 1 ? 'are' : 'is';
  return `${allOf(paths.slice(0, 3))}${more} ${verb} left out by "ignores" of the configuration.`;
}
