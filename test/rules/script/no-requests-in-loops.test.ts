import { testRule } from '../../helpers/test-rule.js';

testRule('no-requests-in-loops', {
  valid: [
    { name: 'outside of loops', code: '$.ajax(x); fetch(y); self.crm_post(z);' },
    {
      name: 'a function that a loop makes',
      code: 'for (var i in x) { f(function () { $.get(y); }); }',
    },
    {
      name: 'what a loop goes through',
      code: 'async function f() { for (const x of await fetch(y)) g(x); }',
    },
    {
      name: 'methods of others',
      code: 'for (;;) { map.get(x); cache.post(y); } while (x) { function_(fetch_); }',
    },
    { name: 'a name of its own', code: 'function f(fetch) { for (;;) fetch(x); }' },
  ],
  invalid: [
    {
      name: 'each kind of loop and request',
      code: [
        'for (var i = 0; i < 3; i += 1) { ⟦$.ajax⟧(x); }',
        'for (var j in x) ⟦self.crm_post⟧(y);',
        'while (x) { if (y) ⟦fetch⟧(z); }',
        'do { ⟦this.$authorizedAjax⟧(z); } while (x)',
      ].join('\n'),
      errors: Array.from({ length: 4 }, () => ({ messageId: 'loop' })),
    },
  ],
});
