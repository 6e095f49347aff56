import { allOf } from '../text/quote.js';

/** As many names as a line takes. */
const shown = 10;

/** Names as a message lists them: `"a", "b" and 3 more`. */
export function listed(names: readonly string[]): string {
  const more = names.length - shown;
  return more > 0
    ? `${allOf(names.slice(0, shown)).replace(' and ', ', ')} and ${String(more)} more`
    : allOf(names);
}
