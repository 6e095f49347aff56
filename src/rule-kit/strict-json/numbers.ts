import type { Rule } from 'eslint';
import {
  getStaticJSONValue,
  isExpression,
  isNumberIdentifier,
  type AST,
} from 'jsonc-eslint-parser';
import type { WidgetRuleContext } from '../create-rule.js';
import { walkTree } from '../walk-tree.js';
import { quote } from '../../text/quote.js';
import { isStrictJson } from '../../widget/json-text.js';

/** What `strict-json` says of numbers. */
export const numberMessages = {
  notation: '{{number}} is not a number in strict JSON. Write {{replacement}}.',
  leadingZero:
    '{{number}} is not a number in strict JSON: some programs read {{octal}}, others {{decimal}}. Write the one you mean.',
  noNumber: '{{number}} is not a number in strict JSON. Write a decimal number, or null.',
  replace: 'Replace it with {{replacement}}.',
};

/**
 * Strict JSON writes numbers in decimal digits, with no sign but a minus, and computes nothing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-6
 */
export function checkNumbers(
  context: WidgetRuleContext<unknown[], keyof typeof numberMessages>,
): void {
  function check(node: NumberNode): void {
    const text = context.sourceCode.text.slice(...node.range);
    if (isPart(node) || isStrictJson(text)) return;
    const number = quote(text);
    const meanings = meaningsOf(node);
    const [first, second] = meanings;
    const replaceWith = (replacement: string) => (fixer: Rule.RuleFixer) =>
      fixer.replaceTextRange(node.range, replacement);
    if (first === undefined) {
      context.report({ node, messageId: 'noNumber', data: { number } });
    } else if (second === undefined) {
      const data = { number, replacement: first };
      context.report({ node, messageId: 'notation', data, fix: replaceWith(first) });
    } else {
      const data = { number, decimal: first, octal: second };
      const suggest = meanings.map((replacement) => ({
        messageId: 'replace' as const,
        data: { replacement },
        fix: replaceWith(replacement),
      }));
      context.report({ node, messageId: 'leadingZero', data, suggest });
    }
  }

  walkTree(context.sourceCode.ast, {
    JSONLiteral(node) {
      const isNumber = typeof node.value === 'number' || Boolean(node.bigint);
      if (isNumber && isExpression(node)) check(node);
    },
    JSONIdentifier(node) {
      if (isNumberIdentifier(node)) check(node);
    },
    JSONUnaryExpression: check,
    JSONBinaryExpression: check,
  });
}

type NumberNode =
  AST.JSONLiteral | AST.JSONIdentifier | AST.JSONUnaryExpression | AST.JSONBinaryExpression;

/** Part of a number with a sign or of an expression, which is one number to a person. */
function isPart(node: NumberNode): boolean {
  return /^JSON(?:Unary|Binary)Expression$/u.test(node.parent?.type ?? '');
}

/** How JSON writes a number: one way, none, or two if programs do not agree on what it is. */
function meaningsOf(node: NumberNode): readonly string[] {
  if (node.type === 'JSONIdentifier') return [];
  if (node.type === 'JSONUnaryExpression') {
    const sign = node.operator === '-' ? '-' : '';
    return meaningsOf(node.argument).map((digits) => sign + digits);
  }
  if (node.type === 'JSONBinaryExpression') {
    const result = getStaticJSONValue(node);
    return Number.isFinite(result) ? [JSON.stringify(result)] : [];
  }
  if (node.bigint) return Number.isSafeInteger(Number(node.bigint)) ? [node.bigint] : [];
  const value = Number(node.value);
  if (/^0\d/u.test(node.raw)) {
    const decimal = node.raw.replace(/^0+(?=\d)/u, '');
    return Number(decimal) === value ? [decimal] : [decimal, String(value)];
  }
  const plain = node.raw
    .replaceAll('_', '')
    .replace(/^\./u, '0.')
    .replace(/\.(?!\d)/u, '');
  const digits = isStrictJson(plain) ? plain : JSON.stringify(value);
  return Number.isFinite(value) || digits === plain ? [digits] : [];
}
