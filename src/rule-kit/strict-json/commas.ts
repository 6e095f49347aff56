import type { Rule } from 'eslint';
import { tokensOf } from '../tokens.js';
import type { WidgetRuleContext } from '../create-rule.js';

/** What `strict-json` says of commas. */
export const commaMessages = {
  trailing: 'The platform reads strict JSON, which has no comma after the last entry. Remove it.',
  hole: 'A value is missing before this comma. Write the value, or remove the comma.',
  remove: 'Remove the comma.',
};

/**
 * In strict JSON a comma stands between two values, never after the last one and never alone.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export function checkCommas(
  context: WidgetRuleContext<unknown[], keyof typeof commaMessages>,
): void {
  const tokens = tokensOf(context.sourceCode.ast);

  for (const [index, { value }] of tokens.entries()) {
    const comma = tokens[index - 1];
    if (comma?.value !== ',') continue;
    const remove = (fixer: Rule.RuleFixer): Rule.Fix => fixer.removeRange(comma.range);
    const followsValue = ![',', '['].includes(tokens[index - 2]?.value ?? '');
    if (!followsValue) {
      const suggest = [{ messageId: 'remove' as const, fix: remove }];
      context.report({ loc: comma.loc, messageId: 'hole', suggest });
    } else if (value === ']' || value === '}') {
      context.report({ loc: comma.loc, messageId: 'trailing', fix: remove });
    }
  }
}
