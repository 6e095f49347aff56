import { createTextRule } from '../../src/rule-kit/create-rule.js';
import { removeNode } from '../../src/rule-kit/edit.js';
import { remarkKeys } from '../../src/platform/remarks.js';
import type { AST } from 'jsonc-eslint-parser';
import { walkTree } from '../../src/rule-kit/walk-tree.js';
import { quote } from '../../src/text/quote.js';
import { groupBy } from '../../src/base/group-by.js';
import { keyText } from '../../src/widget/json-tree.js';

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
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      duplicate:
        'The key {{key}} stands in this object again on line {{line}}, and only the last one counts. Take one of them out, or give it another name.',
      remove: 'Take this one out, which has no effect.',
    },
  },
  check(context, { json }) {
    if (!json.mayDuplicateKeys) return;
    const { ast } = context.sourceCode;
    walkTree(ast, {
      JSONObjectExpression({ properties }) {
        for (const [key, members] of groupBy(properties, keyText)) {
          const counted = members.filter(
            ({ value }) => isGroup(value) || !remarkKeys.pattern.test(key),
          );
          const last = counted.at(-1);
          for (const member of counted.slice(0, -1)) {
            context.report({
              node: member.key,
              messageId: 'duplicate',
              data: { key: quote(key), line: String(last?.loc.start.line) },
              suggest: [{ messageId: 'remove', fix: removeNode(context.sourceCode, member) }],
            });
          }
        }
      },
    });
  },
});

function isGroup({ type }: AST.JSONNode): boolean {
  return type === 'JSONObjectExpression' || type === 'JSONArrayExpression';
}
