import type { AssignmentExpression, Node } from 'estree';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { quote } from '../../src/text/quote.js';
import type { Script } from '../../src/widget/script.js';
import { inOrder, nameOf } from '../../src/widget/script-syntax.js';

/** Members of `window` that are there to be written. */
const writable = /^(?:on[a-z]+|location|name|status|opener|event)$/u;

/**
 * All widgets of an account share one page, so that a global of one can be the global of another.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createScriptRule({
  name: 'no-globals',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow globals of the widget, also by a variable without a declaration',
      presets: { marketplace: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      undeclared:
        'Nothing declares {{name}}, so it becomes a global that all widgets share. Declare it with "let" or "const".',
      member:
        '{{name}} becomes a global that all widgets share. Keep it in a variable of the widget.',
    },
  },
  check(context, script) {
    if (script.isBundled) return;
    const seen = new Set<string>();
    for (const { node, name, isMember } of inOrderOf(globalsMadeIn(script))) {
      if (seen.has(name)) continue;
      seen.add(name);
      const messageId = isMember ? 'member' : 'undeclared';
      context.report({
        node,
        messageId,
        data: { name: quote(isMember ? `window.${name}` : name) },
      });
    }
  },
});

interface MadeGlobal {
  readonly node: Node;
  readonly name: string;
  readonly isMember: boolean;
}

function inOrderOf(made: readonly MadeGlobal[]): readonly MadeGlobal[] {
  const byNode = new Map(made.map((one) => [one.node, one]));
  return inOrder([...byNode.keys()]).flatMap((node) => byNode.get(node) ?? []);
}

function globalsMadeIn(script: Script): readonly MadeGlobal[] {
  const targets = [
    ...script
      .nodesOf('AssignmentExpression')
      .filter(isPlain)
      .map(({ left }) => left as Node),
    ...script.nodesOf('ForInStatement', 'ForOfStatement').map(({ left }) => left as Node),
  ];
  return targets.flatMap((node): MadeGlobal[] => {
    if (node.type === 'Identifier')
      return !writable.test(node.name) && script.undeclared.has(node)
        ? [{ node, name: node.name, isMember: false }]
        : [];
    if (node.type !== 'MemberExpression' || !script.isGlobalObject(node.object)) return [];
    const name = nameOf(node);
    return name === undefined || writable.test(name) ? [] : [{ node, name, isMember: true }];
  });
}

/** What reads a variable before it writes it would fail without one. */
function isPlain({ operator }: AssignmentExpression): boolean {
  return operator === '=';
}
