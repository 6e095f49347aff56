import type { CallExpression } from 'estree';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { allOf, quote } from '../../src/text/quote.js';
import { resolveReference } from '../../src/widget/references.js';
import type { Script } from '../../src/widget/script.js';
import { nameOf, textOf } from '../../src/widget/script-syntax.js';

/** What people call the widget in its own functions. */
const aliases = new Set(['self', '_self', 'that', '_this', 'widget', 'me']);

/**
 * `i18n` of a widget gives what the locale file of the user's language has under a key, and nothing if it has no such key.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
export default createScriptRule({
  name: 'no-absent-texts',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow `i18n` of keys that no locale file has',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      absent:
        'The script asks for the text {{key}}, but {{files}} does not have it. Add it to each locale file, or correct the key.',
      absentInAll:
        'The script asks for the text {{key}}, but none of {{files}} has it. Add it to each of them, or correct the key.',
    },
  },
  check(context, script) {
    if (script.isBundled) return;
    const { manifest } = script.widget;
    const files = manifest?.parsedLocaleFiles ?? [];
    // What a file holds that can't be read is not known.
    if (!manifest || files.length === 0 || files.length < manifest.locales.size) return;
    for (const call of script.nodesOf('CallExpression')) {
      const [argument] = call.arguments;
      const key = textOf(argument);
      if (!argument || key === undefined || key === '' || !isOfWidget(script, call)) continue;
      const isThere = files.some(
        ({ tree }) => Object.hasOwn(tree, key) || resolveReference(tree, key) !== undefined,
      );
      if (isThere) continue;
      const data = { key: quote(key), files: allOf(files.map(({ name }) => `i18n/${name}`)) };
      context.report({
        node: argument,
        messageId: files.length > 1 ? 'absentInAll' : 'absent',
        data,
      });
    }
  },
});

/** Whether a call is one of the `i18n` that every widget has. */
function isOfWidget(script: Script, { callee, arguments: given }: CallExpression): boolean {
  if (callee.type !== 'MemberExpression' || nameOf(callee) !== 'i18n' || given.length !== 1)
    return false;
  const { object } = callee;
  if (object.type === 'ThisExpression') return true;
  if (object.type !== 'Identifier') return false;
  return (
    aliases.has(object.name) ||
    script
      .nodesOf('VariableDeclarator')
      .some(
        ({ id, init }) =>
          id.type === 'Identifier' && id.name === object.name && init?.type === 'ThisExpression',
      )
  );
}
