import type { Node } from 'estree';
import { systemTemplates } from '../../src/platform/script-calls.js';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { quote } from '../../src/text/quote.js';
import { packageFiles } from '../../src/widget/package-files.js';
import type { Script } from '../../src/widget/script.js';
import { nameOf, textOf } from '../../src/widget/script-syntax.js';

const ending = '.twig';

/**
 * A template that a script names is in the widget folder. Names that are put together when the script runs, and the
 * templates of the platform itself, are passed over.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
export default createScriptRule({
  name: 'no-absent-templates',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow templates that are not in the widget folder',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      absent:
        'The script uses the template {{file}}, which is not in the widget folder. Add the file, or correct the name.',
    },
  },
  check(context, script) {
    if (script.isBundled || !script.text.includes(ending) || !script.widget.exists) return;
    let files: readonly string[] | undefined;
    for (const node of script.nodesOf('Literal', 'TemplateLiteral')) {
      const file = templateIn(script, node);
      if (file === undefined) continue;
      files ??= packageFiles(script.widget);
      if (files.some((path) => path === file || path.endsWith(`/${file}`))) continue;
      context.report({ node, messageId: 'absent', data: { file: quote(file) } });
    }
  },
});

/** The path of the template that a text names, as far as it is written; undefined if it names none that is certain. */
function templateIn(script: Script, node: Node): string | undefined {
  const text = textOf(node);
  if (text === undefined) return undefined;
  const parent = script.parentOf(node);
  if (parent?.type === 'CallExpression') {
    const { callee } = parent;
    const isNamed = callee.type === 'MemberExpression' && nameOf(callee) === 'getTemplate';
    // Every widget writes this helper itself, after the platform's page.
    if (isNamed && parent.arguments[0] === node && /^[\w/-]+$/u.test(text))
      return `${text}${ending}`;
  }
  const [path = ''] = text.split('?', 1);
  if (!path.endsWith(ending) || /^https?:|[\s<>{}*]/iu.test(path)) return undefined;
  const file = path.replace(/^(?:\.?\/)+/u, '');
  if (file === ending || file.startsWith(systemTemplates.folder) || file.includes('..'))
    return undefined;
  // Behind another text only a path of its own is certain.
  const isBehind = parent?.type === 'BinaryExpression';
  return isBehind && !(path.startsWith('/') && file.includes('/')) ? undefined : file;
}
