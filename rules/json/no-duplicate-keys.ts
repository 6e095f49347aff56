import { createTextRule } from '../../src/rule-kit/create-rule.js';
import { removeNode } from '../../src/rule-kit/edit.js';
import { commentKeys } from '../../src/platform/comment-keys.js';
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
      description: 'Disallow a key that is repeated in its object',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      duplicate:
        'The key {{key}} is repeated in this object on line {{line}}, and only the last one counts. Remove one of them, or rename it.',
      remove: 'Remove this one, which has no effect.',
    },
  },
  check(context, { json }) {
    if (!json.mayDuplicateKeys) return;
    const { ast } = context.sourceCode;
    walkTree(ast, {
      JSONObjectExpression({ properties }) {
        for (const [key, members] of groupBy(properties, keyText)) {
          const counted = members.filter(
            ({ value }) => isGroup(value) || !commentKeys.pattern.test(key),
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
