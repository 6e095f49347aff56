import type { Rule } from 'eslint';
import { isUndefinedIdentifier, type AST } from 'jsonc-eslint-parser';
import type { WidgetRuleContext } from '../create-rule.js';
import {
  tokenAfter,
  tokenBefore,
  tokensAndComments,
  tokensOf,
  type Token,
  type Range,
} from '../tokens.js';
import { walkTree } from '../walk-tree.js';
import { regularWhitespace } from '../white-space.js';
import { quote } from '../../text/quote.js';

/** What `strict-json` says of javascript. */
export const javascriptMessages = {
  parenthesis: 'Strict JSON has no parentheses. Remove this one and the one that closes it.',
  value: 'Strict JSON has no {{value}}. Write a string, a number, true, false or null.',
};

/**
 * JSON has objects, arrays, strings, numbers, true, false and null, and nothing around them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-3
 */
export function checkJavascript(
  context: WidgetRuleContext<unknown[], keyof typeof javascriptMessages>,
): void {
  const { sourceCode } = context;
  const { ast, text } = sourceCode;
  const numbers: Range[] = [];

  function reportValue(node: AST.JSONNode): void {
    const value = quote(text.slice(...node.range));
    context.report({ node, messageId: 'value', data: { value } });
  }

  /** Parentheses of an expression go when it is replaced by its result. */
  function leaveOut({ parent, range }: AST.JSONUnaryExpression | AST.JSONBinaryExpression): void {
    if (parent.type !== 'JSONBinaryExpression') numbers.push(range);
  }

  walkTree(ast, {
    JSONLiteral(node) {
      if (node.regex) reportValue(node);
    },
    JSONIdentifier(node) {
      if (isUndefinedIdentifier(node)) reportValue(node);
    },
    JSONUnaryExpression: leaveOut,
    JSONBinaryExpression: leaveOut,
  });
  const pieces = tokensAndComments(ast);
  const parentheses = outside(numbers, tokensOf(ast)).filter(
    ({ value }) => value === '(' || value === ')',
  );
  for (const pair of pairsOf(parentheses)) {
    const fix = (fixer: Rule.RuleFixer): Rule.Fix[] =>
      pair.map((token) => takeOut(fixer, text, pieces, token));
    context.report({ loc: pair[0].loc, messageId: 'parenthesis', fix });
  }
}

/** The tokens that are in none of some ranges, which are in the order of their starts. */
function outside(ranges: readonly Range[], tokens: readonly Token[]): readonly Token[] {
  let next = 0;
  let end = 0;
  return tokens.filter(({ range: [start] }) => {
    for (; (ranges[next]?.[0] ?? Infinity) <= start; next += 1)
      end = Math.max(end, ranges[next]?.[1] ?? 0);
    return start >= end;
  });
}

/** Other white space than JSON's can end no file, and at its start it may be taken for a byte-order mark. */
function takeOut(
  fixer: Rule.RuleFixer,
  text: string,
  pieces: readonly Token[],
  token: Token,
): Rule.Fix {
  const [start, end] = token.range;
  const from = tokenBefore(pieces, start)?.range[1] ?? 0;
  const to = tokenAfter(pieces, end)?.range[0] ?? text.length;
  return token.value === '('
    ? fixer.replaceTextRange([start, to], regularWhitespace(text.slice(end, to)))
    : fixer.replaceTextRange([from, end], regularWhitespace(text.slice(from, start)));
}

type Pair = [open: Token, ...others: Token[]];

/** Each pair of parentheses together with the pairs inside it, so that nested ones go in one fix. */
function pairsOf(parentheses: readonly Token[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const open: Pair[] = [];
  for (const token of parentheses) {
    for (const pair of open) pair.push(token);
    if (token.value === ')') {
      open.pop();
    } else {
      const pair: Pair = [token];
      pairs.push(pair);
      open.push(pair);
    }
  }
  return pairs;
}
