import { testRule } from '../../helpers/test-rule.js';

const files = { 'manifest.json': { widget: { locale: [] }, locations: ['tlist-1'] } };

testRule('prefer-todo', {
  valid: [
    { name: 'the new name', files, code: 'this.callbacks = { init: f, todo: { selected: g } };' },
    {
      name: 'both',
      files,
      code: 'this.callbacks = { init: f, todo: { selected: g }, tasks: { selected: g } };',
    },
    { name: 'no such location', code: 'this.callbacks = { init: f, tasks: { selected: g } };' },
    {
      name: 'callbacks that may come from elsewhere',
      files,
      code: 'this.callbacks = { ...x, tasks: { selected: g } };',
    },
  ],
  invalid: [
    {
      name: 'the old name',
      files,
      code: 'this.callbacks = { init: f, ⟦tasks⟧: { selected: g } };',
      errors: [
        {
          messageId: 'tasks',
          suggestions: [
            {
              messageId: 'rename',
              output: 'this.callbacks = { init: f, todo: { selected: g } };',
            },
          ],
        },
      ],
    },
    {
      name: 'in quotes',
      files,
      code: "this.callbacks = { init: f, ⟦'tasks'⟧: { selected: g } };",
      errors: [
        {
          messageId: 'tasks',
          suggestions: [
            {
              messageId: 'rename',
              output: "this.callbacks = { init: f, 'todo': { selected: g } };",
            },
          ],
        },
      ],
    },
  ],
});
