import { testRule } from '../../helpers/test-rule.js';

testRule('no-dialogs', {
  valid: [
    { name: 'a function of its own', code: 'function alert(text) { return text; } alert(1);' },
    { name: 'a method', code: 'self.alert(1); modal.confirm(2); this.prompt();' },
    {
      name: 'a key and a parameter',
      code: 'f({ alert: 1, confirm: g }); function g(prompt) { prompt(); }',
    },
    { name: 'a dependency', code: 'define(["alert"], function (alert) { alert(1); });' },
  ],
  invalid: [
    {
      name: 'alert on its own line',
      code: 'f();\r\n⟦alert⟧(1);\r\ng();',
      errors: [
        {
          messageId: 'dialog',
          data: { name: '"alert"' },
          suggestions: [{ messageId: 'remove', output: 'f();\r\ng();' }],
        },
      ],
    },
    {
      name: 'what is asked for its answer',
      code: 'if (⟦confirm⟧("Sure?")) x = ⟦window.prompt⟧("Name"); p.fail(⟦alert⟧);',
      errors: [
        { messageId: 'dialog', data: { name: '"confirm"' } },
        { messageId: 'dialog', data: { name: '"prompt"' } },
        { messageId: 'dialog', data: { name: '"alert"' } },
      ],
    },
    {
      name: 'a bundled file is one finding',
      code: `var __webpack_require__; f(⟦alert⟧(1)); confirm(2);`,
      errors: [{ messageId: 'bundled', data: { count: 2 } }],
    },
  ],
});
