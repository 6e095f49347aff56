import type { Rule } from 'eslint';

type Range = readonly [start: number, end: number];
/** A token of ESLint's need not have a range, but all that rules report have one. */
interface Ranged {
  range?: [number, number] | undefined;
}

const replace = ([start, end]: Range, text: string): Rule.Fix => ({ range: [start, end], text });
const rangeOf = ({ range }: Ranged): Range => range as Range;

/** ESLint's fixer: every method makes an edit that replaces a range of the text. */
export const ruleFixer: Rule.RuleFixer = {
  insertTextAfter: (node: Ranged, text) => replace([rangeOf(node)[1], rangeOf(node)[1]], text),
  insertTextAfterRange: ([, end], text) => replace([end, end], text),
  insertTextBefore: (node: Ranged, text) => replace([rangeOf(node)[0], rangeOf(node)[0]], text),
  insertTextBeforeRange: ([start], text) => replace([start, start], text),
  remove: (node: Ranged) => replace(rangeOf(node), ''),
  removeRange: (range) => replace(range, ''),
  replaceText: (node: Ranged, text) => replace(rangeOf(node), text),
  replaceTextRange: replace,
};
