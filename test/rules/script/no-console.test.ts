import { testRule } from '../../helpers/test-rule.js';

const bundle = `!function(){${'var a={};'.repeat(400)}`;

testRule('no-console', {
  valid: [
    { name: 'nothing of it', code: 'define([], function () { return 1; });' },
    { name: 'a text and a comment', code: 'var a = "console.log(1)"; // console.log(1)' },
    { name: 'a member of something else', code: 'self.console.log(1); logger.console(2);' },
    {
      name: 'a name of its own',
      code: 'function f(console) { console.log(1); } function g() { var console = {}; console.log(1); }',
    },
    { name: 'a global of its own', code: 'var console = { log: f }; console.log(1);' },
    {
      name: 'trace of a caught error',
      code: 'try { f(); } catch (error) { g(function () { console.trace(error); }); }',
    },
    {
      name: 'trace as what is called when a promise fails',
      code: [
        'p.catch(console.trace); p.then(f, console.trace); $.get(x).fail(console.trace);',
        'p.catch(function (error) { console.trace(error); }); p.then(f, (error) => console.trace(error));',
      ].join('\n'),
    },
    {
      name: 'a question whether it is there',
      code: 'if (window.console && console.log) f(typeof console.log);',
    },
    { name: 'a library', file: 'vendor/x.js', code: 'console.log(1);' },
    { name: 'a smaller file', file: 'js/x.min.js', code: 'console.log(1);' },
    {
      name: 'no widget',
      files: { 'manifest.json': { name: 'App', start_url: '/' } },
      code: 'console.log(1);',
    },
  ],
  invalid: [
    {
      name: 'a statement on its own line',
      code: 'f();\n  ⟦console.log⟧(1);\ng();\n',
      errors: [
        {
          messageId: 'console',
          data: { method: '"console.log"' },
          suggestions: [
            { messageId: 'remove', data: { what: '"console.log"' }, output: 'f();\ng();\n' },
          ],
        },
      ],
    },
    {
      name: 'a statement beside others',
      code: 'f(); ⟦console.error⟧(1); g();',
      errors: [
        {
          messageId: 'console',
          data: { method: '"console.error"' },
          suggestions: [
            { messageId: 'remove', data: { what: '"console.error"' }, output: 'f();  g();' },
          ],
        },
      ],
    },
    {
      name: 'what something needs',
      code: 'if (x) ⟦console.log⟧(1); p.catch(⟦console.warn⟧); var log = ⟦console.log⟧.bind(console); y && ⟦window.console["info"]⟧(2);',
      errors: [
        { messageId: 'console', data: { method: '"console.log"' } },
        { messageId: 'console', data: { method: '"console.warn"' } },
        { messageId: 'console', data: { method: '"console.log"' } },
        { messageId: 'console', data: { method: '"console.info"' } },
      ],
    },
    {
      name: 'trace of no error',
      code: 'p.then(⟦console.trace⟧);',
      errors: [{ messageId: 'trace' }],
    },
    {
      name: 'a method that is worked out, in another script',
      file: 'js/x.js',
      code: 'if (x) ⟦console[x]⟧(1);',
      errors: [{ messageId: 'console', data: { method: '"console.…"' } }],
    },
    {
      name: 'a breakpoint',
      code: 'function f() {\n  ⟦debugger;⟧\n}',
      errors: [
        {
          messageId: 'debugger',
          suggestions: [
            { messageId: 'remove', data: { what: '"debugger"' }, output: 'function f() {\n}' },
          ],
        },
      ],
    },
    {
      name: 'a bundled file is one finding',
      code: `${bundle}⟦console.log⟧(1);console.log(2)}();`,
      errors: [{ messageId: 'bundled', data: { count: 2 } }],
    },
  ],
});
