import { testRule } from '../../helpers/test-rule.js';

testRule('no-injected-scripts', {
  valid: [
    {
      name: 'other elements',
      code: 'document.createElement("style"); $("head").append("<link href=x>"); $("<div>");',
    },
    { name: 'a dependency', code: 'define(["./script"], function (script) { script(); });' },
    { name: 'what is worked out', code: 'document.createElement(script);' },
  ],
  invalid: [
    {
      name: 'each way to add one',
      code: 'var s = ⟦document.createElement("script")⟧; head.appendChild(s); ⟦$.getScript(x)⟧; ⟦$("<script>")⟧; ⟦$("head").append("<script src=x></script>")⟧;',
      errors: Array.from({ length: 4 }, () => ({ messageId: 'injected' })),
    },
    {
      name: 'a bundled file is one finding',
      code: 'var webpackChunk; ⟦d.createElement("script")⟧; d.createElement("script");',
      errors: [{ messageId: 'injected' }],
    },
  ],
});
