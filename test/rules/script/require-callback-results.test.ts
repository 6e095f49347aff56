import { testRule } from '../../helpers/test-rule.js';

testRule('require-callback-results', {
  valid: [
    {
      name: 'true, promises, calls and conditions',
      code: [
        'this.callbacks = {',
        '  render: function () { if (x) { return true; } return false; },',
        '  init: async () => {},',
        '  bind_actions() { return new Promise(f); },',
        '};',
      ].join('\n'),
    },
    {
      name: 'an expression',
      code: 'this.callbacks = { init: () => f(), render: function () { throw x; } };',
    },
    {
      name: 'what is not seen',
      code: 'this.callbacks = { ...x, init: y.init, render: z, bind_actions: $.proxy(function () {}, this) };',
    },
    {
      name: 'others',
      code: 'this.callbacks = { init: () => true, destroy() {}, settings() {}, onSave() {} };',
    },
    { name: 'another script', file: 'js/x.js', code: 'x.callbacks = { init() {} };' },
  ],
  invalid: [
    {
      name: 'lines',
      code: 'this.callbacks = {\n  ...base,\n  ⟦init⟧: function () {\n    f();\n  },\n};',
      errors: [
        {
          messageId: 'nothing',
          data: { name: '"init"' },
          suggestions: [
            {
              messageId: 'add',
              output:
                'this.callbacks = {\n  ...base,\n  init: function () {\n    f();\n    return true;\n  },\n};',
            },
          ],
        },
      ],
    },
    {
      name: 'in one line, empty, bound, and declared elsewhere',
      code: 'this.callbacks = { ⟦render⟧() {}, ⟦init⟧: function () { f(function () { return 1; }); }.bind(this), ⟦bind_actions⟧: g };\nfunction g() {\r\n\tg();\r\n}',
      errors: [
        {
          messageId: 'nothing',
          data: { name: '"render"' },
          suggestions: [
            {
              messageId: 'add',
              output:
                'this.callbacks = { render() { return true; }, init: function () { f(function () { return 1; }); }.bind(this), bind_actions: g };\nfunction g() {\r\n\tg();\r\n}',
            },
          ],
        },
        {
          messageId: 'nothing',
          data: { name: '"init"' },
          suggestions: [
            {
              messageId: 'add',
              output:
                'this.callbacks = { render() {}, init: function () { f(function () { return 1; }); return true; }.bind(this), bind_actions: g };\nfunction g() {\r\n\tg();\r\n}',
            },
          ],
        },
        {
          messageId: 'nothing',
          data: { name: '"bind_actions"' },
          suggestions: [
            {
              messageId: 'add',
              output:
                'this.callbacks = { render() {}, init: function () { f(function () { return 1; }); }.bind(this), bind_actions: g };\nfunction g() {\r\n\tg();\r\n\treturn true;\r\n}',
            },
          ],
        },
      ],
    },
  ],
});
