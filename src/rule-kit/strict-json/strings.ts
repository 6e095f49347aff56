import type { Rule } from 'eslint';
import type { AST } from 'jsonc-eslint-parser';
import type { WidgetRuleContext } from '../create-rule.js';
import { walkTree } from '../walk-tree.js';
import { toJson } from '../to-json.js';
import { numberOf, quote } from '../../text/quote.js';
import { isStrictJson, parsePlain } from '../../widget/json-text.js';
import { keyText } from '../../widget/json-tree.js';

/** What `strict-json` says of strings. */
export const stringMessages = {
  key: 'Strict JSON writes keys in double quotes. Write {{replacement}}.',
  quotes: 'Strict JSON writes strings in double quotes. Replace the quotes.',
  escape:
    'Strict JSON has no escape {{found}}. Write the character itself, or "\\u" and its four hexadecimal digits.',
  lineBreak: 'A string in strict JSON cannot continue on the next line. Write it on one line.',
  control: 'A string in strict JSON cannot contain the character {{found}}. Write {{escape}}.',
};

/**
 * In strict JSON every string and every key is in double quotes and uses no escapes but JSON's own.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-7
 */
export function checkStrings(
  context: WidgetRuleContext<unknown[], keyof typeof stringMessages>,
): void {
  function report(node: AST.JSONNode, value: string, mistake: Mistake, isWhole = true): void {
    const fix = (fixer: Rule.RuleFixer): Rule.Fix =>
      fixer.replaceTextRange(node.range, toJson(value));
    context.report({ node, ...mistake, fix: isWhole ? fix : null });
  }

  walkTree(context.sourceCode.ast, {
    JSONProperty(property) {
      const { key } = property;
      if (key.type !== 'JSONIdentifier' && typeof key.value !== 'number') return;
      const name = keyText(property);
      report(key, name, { messageId: 'key', data: { replacement: quote(name) } });
    },
    JSONTemplateLiteral(node) {
      report(node, node.quasis[0].value.cooked, { messageId: 'quotes' });
    },
    JSONLiteral(node) {
      if (typeof node.value !== 'string' || isStrictJson(node.raw)) return;
      const isInQuotes = node.raw.startsWith('"');
      const mistake = isInQuotes ? firstMistake(node.raw) : ({ messageId: 'quotes' } as const);
      // The parser of @eslint/json miscounts CRLF in a string, whose range may then end too early.
      report(node, node.value, mistake, parsePlain(node.raw) === node.value);
    },
  });
}

interface Mistake {
  readonly messageId: 'key' | 'quotes' | 'escape' | 'lineBreak' | 'control';
  readonly data?: Readonly<Record<string, string>>;
}

/** What is wrong with the first piece of a string that JSON does not know. The string itself may be a secret. */
function firstMistake(raw: string): Mistake {
  const pieces =
    raw.match(/\\(?:u[\da-f]{4}|u\{[\da-f]+\}|x[\da-f]{2}|[0-7]{1,3}|\r\n|[^])|[\0-\u001f]/giu) ??
    [];
  const piece = pieces.find((one) => !isStrictJson(`"${one}"`)) ?? '';
  if (/^\\[\r\n\u2028\u2029]/u.test(piece)) return { messageId: 'lineBreak' };
  if (piece.startsWith('\\')) return { messageId: 'escape', data: { found: piece } };
  const data = { found: numberOf(piece), escape: toJson(piece).slice(1, -1) };
  return { messageId: 'control', data };
}
