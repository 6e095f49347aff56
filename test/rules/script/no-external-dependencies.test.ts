import { testRule } from '../../helpers/test-rule.js';

testRule('no-external-dependencies', {
  valid: [
    {
      name: 'what the platform and the archive have',
      code: 'define(["jquery", "./x", "lib/components/base/modal"], function () {});',
    },
    {
      name: 'public libraries',
      code: 'define(["https://cdnjs.cloudflare.com/x.js", "//unpkg.com/y"], f); require(["https://cdn.jsdelivr.net/z"]);',
    },
    {
      name: 'a host that is accepted',
      options: [{ allow: ['https://cdn.acme.test/**'] }],
      code: 'define(["https://cdn.acme.test/a/x.js"], f);',
    },
    {
      name: 'another list',
      code: 'load(["https://acme.test/x.js"]); function g(define) { define(["https://acme.test/x.js"]); }',
    },
  ],
  invalid: [
    {
      name: 'other hosts, and plain http',
      code: 'define("x", [⟦"https://acme.test/x.js"⟧, ⟦"//acme.test/y.js"⟧, ⟦"http://unpkg.com/z"⟧], f);',
      errors: [
        { messageId: 'foreign', data: { host: '"acme.test"' } },
        { messageId: 'foreign', data: { host: '"acme.test"' } },
        { messageId: 'insecure', data: { host: '"unpkg.com"' } },
      ],
    },
  ],
});
