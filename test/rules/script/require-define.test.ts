import { testRule } from '../../helpers/test-rule.js';

testRule('require-define', {
  valid: [
    {
      name: 'with it',
      code: 'define([], function () { return function () { this.callbacks = { init: f }; }; });',
    },
    { name: 'as a member', code: 'if (x) window.define(["y"], f);' },
    { name: 'an empty file', code: '' },
    {
      name: 'a script that loads another one',
      code: 'require(["./app"], function (app) { app(); });',
    },
    {
      name: 'a function of its own with a similar name',
      code: 'function defined(f) {} defined(function () {});',
    },
    { name: 'callbacks of something else', code: 'x.callbacks = { success: f };' },
    { name: 'another script', file: 'js/x.js', code: 'x.callbacks = { init: f };' },
    { name: 'a bundled file', code: 'var webpackChunk; x.callbacks = { init: f };' },
  ],
  invalid: [
    {
      name: 'callbacks without it',
      code: 'f();\n⟦var widget = function () {⟧\n  this.callbacks = { init: function () { return true; } };\n};',
      errors: [{ messageId: 'missing' }],
    },
    {
      name: 'misspelled',
      code: '⟦ldefine⟧(["jquery"], function ($) { return f; });',
      errors: [
        {
          messageId: 'misspelled',
          data: { name: '"ldefine"' },
          suggestions: [
            { messageId: 'rename', output: 'define(["jquery"], function ($) { return f; });' },
          ],
        },
      ],
    },
  ],
});
