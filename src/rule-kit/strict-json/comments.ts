import type { RuleSourceCode, WidgetRuleContext } from '../create-rule.js';
import {
  commentsOf,
  tokenAfter,
  tokenBefore,
  tokensOf,
  type Token,
  type Range,
} from '../tokens.js';
import { locationOf } from '../location-of.js';

/** What `strict-json` says of comments. */
export const commentMessages = {
  comment:
    'The platform reads strict JSON, which has no comments. Remove this one, and keep the note elsewhere.',
};

/**
 * The platform reads strict JSON, which has no comments.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export function checkComments(
  context: WidgetRuleContext<unknown[], keyof typeof commentMessages>,
): void {
  const { sourceCode } = context;

  for (const comments of neighbors(sourceCode)) {
    const [from, to] = comments.range;
    context.report({
      loc: locationOf(sourceCode, [from, to]),
      messageId: 'comment',
      fix(fixer) {
        const { range, text } = takeOut(sourceCode, comments);
        return fixer.replaceTextRange(range, text);
      },
    });
  }
}

/** Comments with nothing but white space between them, which are one note to a person. */
interface Comments {
  readonly range: Range;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

function neighbors({ text, ast }: RuleSourceCode): Iterable<Comments> {
  const found = new Map<Token | undefined, Comments>();
  for (const { type, range } of commentsOf(ast)) {
    const [from, end] = range;
    // The parser of @eslint/json miscounts CRLF in a comment, so that its range may end too early.
    const to = type === 'Block' ? text.indexOf('*/', from + 2) + 2 : end;
    const after = tokenAfter(tokensOf(ast), from);
    const before = tokenBefore(tokensOf(ast), from);
    found.set(after, { range: [found.get(after)?.range[0] ?? from, to], before, after });
  }
  return found.values();
}

/** What to write where, so that lines which held only comments go, and tokens stay apart that must not touch. */
function takeOut({ text }: RuleSourceCode, { range: [from, to], before, after }: Comments) {
  const left = text.slice(before?.range[1] ?? 0, from);
  const right = text.slice(to, after?.range[0]);
  // It looks at each blank once, even if a line of them ends before the comment.
  const leftBlanks = /(?<![ \t])[ \t]*$/u.exec(left)?.[0] ?? '';
  const rightBlanks = /^[ \t]*/u.exec(right)?.[0] ?? '';
  const start = from - leftBlanks.length;
  const end = to + rightBlanks.length;
  const opensLine = lineBreak.test(left);
  const closesLine = lineBreak.test(right);
  // Other white space than JSON's can end no file, and at its start it may be taken for a byte-order mark.
  if (!before) return edit(0, after?.range[0] ?? text.length);
  if (!after) return edit(before.range[1], text.length, lineBreak.exec(left + right)?.[0]);
  if (opensLine && closesLine) {
    const next = lineBreak.exec(right.slice(rightBlanks.length));
    return edit(start, end + (next?.index === 0 ? next[0].length : 0));
  }
  if (opensLine) return edit(from, end);
  if (closesLine || after.value === ',' || after.value === ':') return edit(start, end);
  const ownBreak = lineBreak.exec(text.slice(from, to));
  const areSigns = isSign(before) && isSign(after);
  return edit(start, end, ownBreak?.[0] ?? (leftBlanks || rightBlanks || (areSigns ? ' ' : '')));
}

const lineBreak = /\r\n?|\n/u;

function edit(start: number, end: number, text = ''): { range: Range; text: string } {
  return { range: [start, end], text };
}

function isSign({ value }: Token): boolean {
  return value === '+' || value === '-';
}
