import type { Rule } from 'eslint';
import { tokensOf } from '../../src/rule-kit/tokens.js';
import { createTextRule } from '../../src/rule-kit/create-rule.js';

/**
 * In strict JSON a comma stands between two values, never after the last one and never alone.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createTextRule({
  name: 'no-extra-commas',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'Disallow trailing commas and commas without a value in front of them',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error' },
    },
    schema: [],
    messages: {
      trailing:
        'The platform reads strict JSON, which has no comma after the last entry. Take it out.',
      hole: 'The platform reads strict JSON, in which a comma follows a value. Take the comma out, or write the value that is missing in front of it.',
      remove: 'Take the comma out.',
    },
  },
  check(context, { json }) {
    if (json.isStrict) return;
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
  },
});
