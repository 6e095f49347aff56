import { testRule } from '../../helpers/test-rule.js';

testRule('no-globals', {
  valid: [
    {
      name: 'variables',
      code: 'var a; a = 1; function f(b) { b = 2; let c; c = 3; for (var d in b) c = d; } class E {} E = 1; ',
    },
    { name: 'a variable that is declared later', code: 'function f() { a = 1; } var a;' },
    { name: 'members', code: 'self.x = 1; this.y = 2; x.window.y = 3;' },
    {
      name: 'members that are there to be written',
      code: 'window.location = x; window.onerror = f; location = y;',
    },
    { name: 'what must be there before', code: 'counter += 1;' },
    { name: 'a bundled file', code: 'var webpackChunk; a = 1;' },
  ],
  invalid: [
    {
      name: 'each way to make one, each once',
      code: '⟦a⟧ = 1; a = 2; for (⟦b⟧ in x) ; for (⟦c⟧ of y) ; ⟦window.d⟧ = {}; window["d"] = 1; ⟦globalThis.e⟧ = 2; ⟦f⟧ = 3;',
      errors: [
        { messageId: 'undeclared', data: { name: '"a"' } },
        { messageId: 'undeclared', data: { name: '"b"' } },
        { messageId: 'undeclared', data: { name: '"c"' } },
        { messageId: 'member', data: { name: '"window.d"' } },
        { messageId: 'member', data: { name: '"window.e"' } },
        { messageId: 'undeclared', data: { name: '"f"' } },
      ],
    },
  ],
});
