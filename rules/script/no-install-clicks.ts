import type { CallExpression, Node } from 'estree';
import { installButtons } from '../../src/platform/script-calls.js';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { eachOrFirst } from '../../src/rule-kit/script-calls.js';
import { quote } from '../../src/text/quote.js';
import type { Script } from '../../src/widget/script.js';
import { nameOf, textOf } from '../../src/widget/script-syntax.js';

/**
 * A widget is installed and removed by a person: its script does not press the buttons for it.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createScriptRule({
  name: 'no-install-clicks',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow clicks on the buttons Install and Uninstall by a script',
      presets: { marketplace: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      click:
        'This presses the button {{button}} in place of a person, which the checklist of the marketplace forbids. Let the user press it.',
    },
  },
  check(context, script) {
    if (!installButtons.classes.some((name) => script.text.includes(name))) return;
    const clicks = script.nodesOf('CallExpression').filter((call) => buttonOf(script, call));
    for (const { node } of eachOrFirst(script, clicks)) {
      const data = { button: quote(`.${buttonOf(script, node) ?? ''}`) };
      context.report({ node, messageId: 'click', data });
    }
  },
});

/** The class of the button that a call presses; undefined if it presses none, or only says what a press does. */
function buttonOf(script: Script, { callee, arguments: given }: CallExpression) {
  if (callee.type !== 'MemberExpression') return undefined;
  const method = nameOf(callee) ?? '';
  const isPress = installButtons.methods.includes(method)
    ? given.length === 0
    : installButtons.triggers.includes(method) && isClick(given[0]);
  return isPress ? buttonIn(script, callee.object, true) : undefined;
}

/** Whether an event is a click, as the name of one or as a new one. */
function isClick(event: Node | undefined): boolean {
  if (event?.type !== 'NewExpression') return /^click(?:\.|$)/u.test(textOf(event) ?? '');
  return textOf(event.arguments[0]) === 'click';
}

/** The button that an expression finds by its class. @param isLookedUp whether a variable may stand for it */
function buttonIn(script: Script, found: Node, isLookedUp: boolean): string | undefined {
  // A chain such as `$(…).find(…).first()`, in whose calls the last selector decides.
  for (let node: Node | undefined = found; node;) {
    if (node.type === 'Identifier') {
      const value: Node | undefined = isLookedUp ? valueOf(script, node.name) : undefined;
      return value && buttonIn(script, value, false);
    }
    if (node.type === 'CallExpression') {
      const selectors: readonly string[] = node.arguments.flatMap((one) => textOf(one) ?? []);
      const [selector] = selectors;
      // As whole names: the class of a part of a button may begin with that of the button.
      const button = installButtons.classes.find((name) =>
        (selector ?? '').split(/[^\w-]+/u).includes(name),
      );
      if (button !== undefined) return button;
      node = node.callee;
    } else node = node.type === 'MemberExpression' ? node.object : undefined;
  }
  return undefined;
}

/** What the only declaration of a name gives it. */
function valueOf(script: Script, name: string): Node | undefined {
  const declared = script
    .nodesOf('VariableDeclarator')
    .filter(({ id }) => id.type === 'Identifier' && id.name === name);
  return declared.length === 1 ? (declared[0]?.init ?? undefined) : undefined;
}
