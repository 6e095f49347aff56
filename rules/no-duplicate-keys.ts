import type { AST } from 'jsonc-eslint-parser';
import { createTextRule } from '../src/rule/create-rule.js';
import { remove } from '../src/rule/edit.js';
import { isRemark } from '../src/rule/remark.js';
import { quote } from '../src/rule/words.js';
import { PlacedValue } from '../src/widget/placed-value.js';

/**
 * Of several members with one key a parser keeps the last; the others are read by people and by nobody else.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
export default createTextRule({
  name: 'no-duplicate-keys',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow a key that stands in its object again',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn' },
    },
    schema: [],
    messages: {
      duplicate:
        'The key {{key}} stands in this object again on line {{line}}, and only the last one counts. Take one of them out, or give it another name.',
      remove: 'Take this one out, which has no effect.',
    },
  },
  create(context, { mayRepeatKeys }) {
    if (!mayRepeatKeys) return {};
    const { sourceCode } = context;
    return {
      JSONObjectExpression({ properties }: AST.JSONObjectExpression) {
        const last = new Map<string, AST.JSONProperty>();
        for (const property of properties.toReversed()) {
          const member = new PlacedValue(property.value, undefined, property);
          const key = member.key ?? '';
          if (isRemark(key, member)) continue;
          const winner = last.get(key);
          if (!winner) {
            last.set(key, property);
            continue;
          }
          context.report({
            node: property.key,
            messageId: 'duplicate',
            data: { key: quote(key), line: winner.loc.start.line },
            suggest: [{ messageId: 'remove', fix: remove(sourceCode, member) }],
          });
        }
      },
    };
  },
});
