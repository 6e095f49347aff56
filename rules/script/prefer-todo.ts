import { taskGroup } from '../../src/platform/callbacks.js';
import { callbacksOf } from '../../src/rule-kit/callbacks.js';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { readLocation } from '../../src/widget/location.js';
import { rangeOf } from '../../src/widget/script-syntax.js';

/**
 * The list of tasks calls `todo.selected`. Old samples have it under `tasks`.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
export default createScriptRule({
  name: 'prefer-todo',
  meta: {
    type: 'suggestion',
    hasSuggestions: true,
    docs: {
      description: 'Require the callback for selected tasks to be in `todo` and not in `tasks`',
      presets: { recommended: 'warn', marketplace: 'warn' },
    },
    schema: [],
    messages: {
      tasks:
        'The list of tasks calls "todo.selected", but the callbacks have it under "tasks", as in old samples. Rename the group to "todo".',
      rename: 'Rename the group to "todo".',
    },
  },
  check(context, script) {
    const callbacks = callbacksOf(script);
    const { name, oldName } = taskGroup;
    const tasks = callbacks?.members.get(oldName);
    if (!callbacks?.isWhole || !tasks || callbacks.members.has(name)) return;
    const listed = [...(script.widget.manifest?.locations.keys() ?? [])];
    if (!listed.some((entry) => readLocation(entry)?.location.name === 'tlist')) return;
    const { keyNode } = tasks;
    const text = keyNode.type === 'Identifier' ? name : `'${name}'`;
    context.report({
      node: keyNode,
      messageId: 'tasks',
      suggest: [
        {
          messageId: 'rename',
          fix: (fixer) => fixer.replaceTextRange(rangeOf(keyNode), text),
        },
      ],
    });
  },
});
