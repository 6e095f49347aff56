import { testRule } from '../../helpers/test-rule.js';

testRule('valid-dp-fields', {
  valid: [
    {
      name: 'a field with a name and a type',
      code: {
        widget: { locale: ['en'] },
        dp: { settings: { message: { name: 'dp.message', type: 'text' } } },
      },
    },
    {
      name: 'a misplaced key of the block is left to another rule',
      code: { widget: { locale: ['en'] }, dp: { settings: { action_multiple: true } } },
    },
    {
      name: 'a remark',
      code: { widget: { locale: ['en'] }, dp: { settings: { _comment: 'none' } } },
    },
    { name: 'no settings', code: { widget: { locale: ['en'] }, dp: {} } },
    {
      name: 'settings of another type',
      code: { widget: { locale: ['en'] }, dp: { settings: [] } },
    },
    { name: 'a block of another type', code: { widget: { locale: ['en'] }, dp: [] } },
  ],
  invalid: [
    {
      name: 'a field that is no object',
      code: '{ "widget": { "locale": [] }, "dp": { "settings": { "message": ⟦true⟧ } } }',
      errors: [
        {
          messageId: 'wrongType',
          data: {
            path: '"dp.settings.message"',
            expected: 'an object',
            actual: 'a boolean',
            example: '{ "name": "dp.api_key", "type": "text", "required": true }',
          },
        },
      ],
    },
    {
      name: 'a blank name and a misspelt type',
      code: '{ "widget": { "locale": [] }, "dp": { "settings": { "a": { "name": ⟦""⟧, "type": "text" }, "b": { "name": "dp.b", ⟦"tpye"⟧: "text" } } } }',
      errors: [
        {
          messageId: 'blank',
          data: {
            path: '"dp.settings.a"',
            expected: 'a reference to its text, as in "dp.api_key"',
          },
        },
        {
          messageId: 'misspelt',
          data: { path: '"dp.settings.b"', key: '"type"', found: '"tpye"' },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"type"' },
              output:
                '{ "widget": { "locale": [] }, "dp": { "settings": { "a": { "name": "", "type": "text" }, "b": { "name": "dp.b", "type": "text" } } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a field without a name and one without a type',
      code: '{ "widget": { "locale": [] }, "dp": { "settings": { ⟦"a"⟧: { "type": "text" }, ⟦"b"⟧: { "name": "dp.b" } } } }',
      errors: [
        {
          messageId: 'missing',
          data: {
            path: '"dp.settings.a"',
            key: '"name"',
            expected: 'a reference to its text, as in "dp.api_key"',
          },
        },
        {
          messageId: 'missing',
          data: {
            path: '"dp.settings.b"',
            key: '"type"',
            expected: 'it with the value "text", "pass", "users", "users_lp" or "custom"',
          },
          suggestions: [
            {
              messageId: 'add',
              data: { member: '"type": "text"' },
              output:
                '{ "widget": { "locale": [] }, "dp": { "settings": { "a": { "type": "text" }, "b": { "name": "dp.b", "type": "text" } } } }',
            },
          ],
        },
      ],
    },
  ],
});
