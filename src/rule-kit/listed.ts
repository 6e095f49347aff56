import { allOf, quote } from '../text/quote.js';

/** As many names as a line takes. */
const shown = 10;

/** Names as a message lists them: `"a", "b" and 3 more`. */
export function listed(names: readonly string[]): string {
  const more = names.length - shown;
  if (more <= 0) return allOf(names);
  return `${names.slice(0, shown).map(quote).join(', ')} and ${String(more)} more`;
}
