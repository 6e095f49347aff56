import { testRule } from '../../helpers/test-rule.js';

testRule('no-sync-requests', {
  valid: [
    {
      name: 'requests that are not waited for',
      code: '$.ajax({ url: x, async: true }); r.open("GET", x, true); r.open("GET", x);',
    },
    { name: 'something else', code: 'var options = { async: false }; dialog.open(x, y, false);' },
  ],
  invalid: [
    {
      name: 'each way to wait',
      code: '$.ajax({ url: x, ⟦async: false⟧ }); $.ajax({ ⟦"async": !1⟧ }); r.open("post", x, ⟦false⟧);',
      errors: [
        { messageId: 'sync', data: { what: 'async: false' } },
        { messageId: 'sync', data: { what: 'async: false' } },
        { messageId: 'sync', data: { what: 'open(…, false)' } },
      ],
    },
  ],
});
