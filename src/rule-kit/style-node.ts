import type { AST } from 'jsonc-eslint-parser';
import { quote } from '../text/quote.js';
import type { StyleNode } from '../widget/style-text.js';

/** As many selectors as a line takes. */
const shown = 5;

/** What a message says of selectors: their texts, and what to write instead of the first. */
export function namesOfSelectors(selectors: readonly StyleNode[], text: string) {
  const texts = selectors.map(({ loc }) => text.slice(loc?.start.offset, loc?.end.offset));
  const more = texts.length - shown;
  const names = texts.slice(0, shown).map(quote);
  const last = more > 0 ? `${String(more)} more` : (names.pop() ?? '');
  // Of the whole page nothing is below a widget.
  const below = texts[0]?.replace(/^(?:html|body|:root)(?:[\s>+~]+(?:body)?|$)/iu, '').trim();
  return {
    selectors: names.length > 0 ? `${names.join(', ')} and ${last}` : last,
    example: quote(['.my-widget', below].join(' ').trim()),
  };
}

/** The place of nodes that stand one after another. */
export function placeOfNodes(nodes: readonly StyleNode[]): AST.SourceLocation {
  return { start: positionOf(nodes[0]?.loc?.start), end: positionOf(nodes.at(-1)?.loc?.end) };
}

/** ESLint counts columns from 0, where the parser counts them from 1. */
function positionOf({ line, column } = { line: 1, column: 1 }): AST.Position {
  return { line, column: column - 1 };
}
