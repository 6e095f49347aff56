import { testRule } from '../../helpers/test-rule.js';

const bot = (salesbot: unknown) => ({
  widget: { locale: ['en'] },
  salesbot_designer: salesbot,
});

testRule('valid-action-fields', {
  valid: [
    {
      name: 'a handler with a field, beside a logo',
      code: bot({
        logo: '/images/logo.png',
        send: {
          name: 'salesbot.send',
          settings: { text: { name: 'salesbot.text', type: 'text', manual: true } },
        },
      }),
    },
    { name: 'a handler without fields', code: bot({ ping: { name: 'Ping' } }) },
    { name: 'remarks', code: bot({ _comment: '', send: { name: 'a.b', settings: { _x: 1 } } }) },
    {
      name: 'handlers and names of other types are left to another rule',
      code: bot({ a: 'send', b: [], c: null, d: { name: 5, settings: 'x' } }),
    },
    { name: 'a block of another type', code: bot([]) },
    { name: 'no block', code: { widget: { locale: ['en'] } } },
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
      name: 'a handler without a name',
      code: '{ "widget": { "locale": [] }, "salesbot_designer": { ⟦"send"⟧: { "settings": {} } } }',
      errors: [
        {
          messageId: 'missing',
          data: {
            path: '"salesbot_designer.send"',
            key: '"name"',
            expected: 'a reference to its text, as in "salesbot.send"',
          },
        },
      ],
    },
    {
      name: 'a handler with a blank name',
      code: '{ "widget": { "locale": [] }, "salesbot_designer": { "send": { "name": ⟦""⟧ } } }',
      errors: [
        {
          messageId: 'blank',
          data: {
            path: '"salesbot_designer.send"',
            expected: 'a reference to its text, as in "salesbot.send"',
          },
        },
      ],
    },
    {
      name: 'fields that are not an object, or without a name or a type',
      code: '{ "widget": { "locale": [] }, "salesbot_designer": { "send": { "name": "salesbot.send", "settings": { "a": ⟦"text"⟧, ⟦"b"⟧: { "type": "url" }, "c": { ⟦"nam"⟧: "salesbot.c", "type": "url" }, ⟦"d"⟧: { "name": "salesbot.d" } } } } }',
      errors: [
        {
          messageId: 'wrongType',
          data: {
            path: '"salesbot_designer.send.settings.a"',
            expected: 'an object',
            actual: 'a string',
            example: '{ "name": "salesbot.text", "type": "text" }',
          },
        },
        {
          messageId: 'missing',
          data: {
            path: '"salesbot_designer.send.settings.b"',
            key: '"name"',
            expected: 'a reference to its text, as in "salesbot.text"',
          },
        },
        {
          messageId: 'misspelled',
          data: {
            path: '"salesbot_designer.send.settings.c"',
            key: '"name"',
            found: '"nam"',
          },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"name"' },
              output:
                '{ "widget": { "locale": [] }, "salesbot_designer": { "send": { "name": "salesbot.send", "settings": { "a": "text", "b": { "type": "url" }, "c": { "name": "salesbot.c", "type": "url" }, "d": { "name": "salesbot.d" } } } } }',
            },
          ],
        },
        {
          messageId: 'missing',
          data: {
            path: '"salesbot_designer.send.settings.d"',
            key: '"type"',
            expected: 'it with the value "text", "numeric" or "url"',
          },
          suggestions: [
            {
              messageId: 'add',
              data: { member: '"type": "text"' },
              output:
                '{ "widget": { "locale": [] }, "salesbot_designer": { "send": { "name": "salesbot.send", "settings": { "a": "text", "b": { "type": "url" }, "c": { "nam": "salesbot.c", "type": "url" }, "d": { "name": "salesbot.d", "type": "text" } } } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a field that is not an object',
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
