import { testRule } from '../../helpers/test-rule.js';

const meaning = 'the URL of the page that the mobile app opens';

testRule('no-placeholder-urls', {
  valid: [
    {
      name: 'addresses of a script that are as they should be, are made of others, or lead nowhere',
      file: 'script.js',
      code: [
        'f("https://acme.test/x", "http://www.w3.org/2000/svg", "see http://localhost:1", "http://");',
        'f("http://" + host, "https://example" + zone, `http://${host}/x`, `https://local${x}`);',
        'if (location.hostname === "localhost") g({ placeholder: "https://example.com" });',
        '$x.attr("placeholder", "http://example.com"); h(/http:\\/\\/localhost/);',
      ].join('\n'),
    },
    {
      name: 'addresses of a company',
      code: {
        widget: { support: { link: 'https://acme.test', email: 'example.com@acme.test' } },
        mobile: { frame_url: 'https://acme.test/example.com' },
      },
    },
    {
      name: 'hosts that only look like one',
      code: {
        widget: { support: { link: 'https://myexample.com', email: 'a@example.com.acme.test' } },
        mobile: { frame_url: 'https://example.company' },
      },
    },
    ...[
      'https://acme.test/dp?k=aB3xYz&__typename=1',
      'https://acme.test/%D0%9F%D1%80%ABCDE%D0%B8',
      'https://acme.test/__init__/your-company',
      'https://acme.test/TU-BERLIN/changement',
    ].map((url) => ({ code: { widget: { locale: [] }, mobile: { frame_url: url } } })),
    {
      name: 'invalid addresses are left to other rules',
      code: { widget: { support: { link: 'example.com', email: 'example.com' } } },
    },
    { name: 'other types', code: { widget: { support: { link: 5, email: {} } }, mobile: [] } },
  ],
  invalid: [
    {
      name: 'support',
      code: '{ "widget": { "support": { "link": ⟦"http://example.com"⟧, "email": ⟦"help@EXAMPLE.com"⟧ } } }',
      errors: [
        {
          messageId: 'placeholder',
          data: {
            path: 'widget.support.link',
            meaning: 'the URL of the page where people ask for help',
            value: '"http://example.com"',
          },
        },
        {
          messageId: 'placeholder',
          data: {
            path: 'widget.support.email',
            meaning: 'the email address where people ask for help',
            value: '"help@EXAMPLE.com"',
          },
        },
      ],
    },
    {
      name: 'the hooks of a template',
      code: '{ "widget": { "locale": [] }, "dp": { "webhook_url": ⟦"https://example.com/webhook_dp"⟧ }, "sms": { "endpoint": ⟦"https://example.com/webhook"⟧ } }',
      errors: [
        {
          messageId: 'placeholder',
          data: {
            path: 'dp.webhook_url',
            meaning: 'the URL that the platform sends the events of the digital pipeline to',
            value: '"https://example.com/webhook_dp"',
          },
        },
        {
          messageId: 'placeholder',
          data: {
            path: 'sms.endpoint',
            meaning: 'the URL that the platform sends each text message to',
            value: '"https://example.com/webhook"',
          },
        },
      ],
    },
    ...[
      'https://api.example.com./x',
      'https://example.net:8443',
      'https://www.example.org',
      'https://acme.example',
      'https://yourdomain.com/support',
      'https://api.your-company.com.br',
      'https://api.acme.test/dp?k=__DP_SECRET__',
      'https://acme.test/hook/REPLACE_WITH_TOKEN',
      'https://acme.test/?token=PASTE_TOKEN_HERE',
      'https://YOUR-SERVER.com/hook',
      'https://acme.test/SUA-UNIDADE/widget',
      'https://acme.test/COLE_A_URL',
      'https://acme.test/%BASE_PATH%/x',
      'https://acme.test/{{path}}',
      'https://acme.test/<your-path>',
    ].map((url) => ({
      name: `the URL ${url}`,
      code: `{ "widget": { "locale": [] }, "mobile": { "frame_url": ⟦"${url}"⟧ } }`,
      errors: [
        {
          messageId: 'placeholder',
          data: { path: 'mobile.frame_url', meaning, value: `"${url}"` },
        },
      ],
    })),
    {
      name: 'texts of a script',
      file: 'script.js',
      code: 'f(⟦"https://example.com/"⟧ + x, ⟦"https://acme.test/hook?k=__DP_SECRET__"⟧);',
      errors: [{ messageId: 'inScript' }, { messageId: 'inScript' }],
    },
  ],
});
