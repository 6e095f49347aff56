import { testRule } from '../../helpers/test-rule.js';

testRule('no-insecure-urls', {
  valid: [
    {
      name: 'https, and an e-mail address',
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
  ],
});
