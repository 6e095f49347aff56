import type { Rule } from 'eslint';
import {
  getStaticJSONValue,
  isExpression,
  isNumberIdentifier,
  type AST,
} from 'jsonc-eslint-parser';
import { createTextRule } from '../../src/rule-kit/create-rule.js';
import { walkTree } from '../../src/rule-kit/walk-tree.js';
import { quote } from '../../src/text/quote.js';
import { isStrictJson } from '../../src/widget/json-text.js';

/**
 * Strict JSON writes numbers in decimal digits, with no sign but a minus, and computes nothing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-6
 */
export default createTextRule<[], 'notation' | 'leadingZero' | 'noNumber' | 'replace'>({
  name: 'strict-numbers',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'Require numbers to be written as strict JSON writes them',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error' },
    },
    schema: [],
    messages: {
      notation: 'Strict JSON writes no number as {{number}}. Write {{replacement}}.',
      leadingZero:
        'Strict JSON writes no number as {{number}}, which is {{octal}} to some programs and {{decimal}} to others. Write the one that is meant.',
      noNumber: 'Strict JSON can not write the number {{number}}. Write a decimal number, or null.',
      replace: 'Replace it with {{replacement}}.',
    },
  },
  check(context, { json }) {
    if (json.isStrict) return;

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
  },
});

type NumberNode =
  AST.JSONLiteral | AST.JSONIdentifier | AST.JSONUnaryExpression | AST.JSONBinaryExpression;

/** Part of a number with a sign or of an expression, which is one number to a person. */
function isPart(node: NumberNode): boolean {
  return /^JSON(?:Unary|Binary)Expression$/u.test(node.parent?.type ?? '');
}

/** How JSON writes a number: one way, none, or two where programs do not agree on what it is. */
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
