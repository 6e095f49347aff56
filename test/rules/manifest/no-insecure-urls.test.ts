import { testRule } from '../../helpers/test-rule.js';

testRule('no-insecure-urls', {
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
      name: 'https, and an email address',
      code: {
        widget: { support: { link: 'https://acme.test', email: 'help@acme.test' } },
        sms: { endpoint: 'https://acme.test/http://' },
      },
    },
    {
      name: 'a placeholder, a local host and a tunnel are left to other rules',
      code: {
        widget: { support: { link: 'http://example.com' } },
        dp: { webhook_url: 'http://localhost:3000' },
        sms: { endpoint: 'http://acme.ngrok.io' },
      },
    },
    {
      name: 'an invalid URL is left to another rule',
      code: { widget: { locale: [] }, sms: { endpoint: 'http:acme' } },
    },
    { name: 'other types', code: { widget: { support: [] }, sms: { endpoint: ['http://a.b'] } } },
  ],
  invalid: [
    {
      name: 'plain http',
      code: '{ "widget": { "support": { "link": ⟦"http://acme.test"⟧ } }, "mobile": { "frame_url": ⟦"HTTP://acme.test/http:"⟧ } }',
      errors: [
        {
          messageId: 'insecure',
          data: { path: 'widget.support.link' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"https://acme.test"' },
              output:
                '{ "widget": { "support": { "link": "https://acme.test" } }, "mobile": { "frame_url": "HTTP://acme.test/http:" } }',
            },
          ],
        },
        {
          messageId: 'insecure',
          data: { path: 'mobile.frame_url' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"https://acme.test/http:"' },
              output:
                '{ "widget": { "support": { "link": "http://acme.test" } }, "mobile": { "frame_url": "https://acme.test/http:" } }',
            },
          ],
        },
      ],
    },
    {
      name: 'texts of a script, but not its dependencies',
      file: 'script.js',
      code: 'define(["http://acme.test/x.js"], f(⟦"http://acme.test"⟧, ⟦"HTTP://acme.test/"⟧ + x));',
      errors: Array.from({ length: 2 }, () => ({
        messageId: 'insecureInScript',
        data: { host: '"acme.test"' },
      })),
    },
  ],
});
