import { testRule } from '../../helpers/test-rule.js';

const meanings = {
  'dp.webhook_url': 'the URL that the platform sends the events of the digital pipeline to',
  'sms.endpoint': 'the URL that the platform sends each text message to',
  'mobile.frame_url': 'the URL of the page that the mobile app opens',
};

testRule('valid-urls', {
  valid: [
    {
      name: 'absolute URLs',
      code: {
        widget: { locale: ['en'] },
        dp: { webhook_url: 'https://acme.test/hook?x=1' },
        sms: { endpoint: 'HTTP://acme.test:8080' },
        mobile: { frame_url: 'https://почта.рф/#card' },
      },
    },
    {
      name: 'what is not JSON is left to another rule',
      code: '{ "widget": { "locale": [] }, "sms": { "endpoint": NaN } }',
      refusedBy: ['json/json', 'jsonc/json'],
    },
    { name: 'no URLs', code: { widget: { locale: ['en'] }, dp: {}, sms: {}, mobile: {} } },
    {
      name: 'the support link is left to another rule',
      code: { widget: { support: { link: 'acme' } } },
    },
    {
      name: 'blocks of other types',
      code: { widget: { locale: [] }, dp: [], sms: 'a', mobile: 1 },
    },
  ],
  invalid: [
    {
      name: 'values of other types',
      code: '{ "widget": { "locale": [] }, "dp": { "webhook_url": ⟦5⟧ }, "sms": { "endpoint": ⟦null⟧ }, "mobile": { "frame_url": ⟦{}⟧ } }',
      errors: (
        [
          ['dp.webhook_url', 'a number'],
          ['sms.endpoint', 'null'],
          ['mobile.frame_url', 'an object'],
        ] as const
      ).map(([path, actual]) => ({
        messageId: 'wrongType',
        data: { path, meaning: meanings[path], actual },
      })),
    },
    ...['', '/hook', 'hook me', 'ftp://acme.test', 'https://', 'localhost:3000', '{{URL}}'].map(
      (value) => ({
        name: `the value ${value}`,
        code: `{ "widget": { "locale": [] }, "dp": { "webhook_url": ⟦"${value}"⟧ } }`,
        errors: [
          {
            messageId: 'invalid',
            data: {
              path: 'dp.webhook_url',
              meaning: meanings['dp.webhook_url'],
              value: `"${value}"`,
            },
          },
        ],
      }),
    ),
    ...[
      ['acme.test:8080/hook', 'https://acme.test:8080/hook'],
      ['//acme.test/hook', 'https://acme.test/hook'],
      [' http://acme.test', 'http://acme.test'],
    ].map(([value, meant]) => ({
      name: `the value ${String(value)}`,
      code: `{ "widget": { "locale": [] }, "sms": { "endpoint": ⟦"${String(value)}"⟧ } }`,
      errors: [
        {
          messageId: 'invalid',
          data: {
            path: 'sms.endpoint',
            meaning: meanings['sms.endpoint'],
            value: `"${String(value)}"`,
          },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: `"${String(meant)}"` },
              output: `{ "widget": { "locale": [] }, "sms": { "endpoint": "${String(meant)}" } }`,
            },
          ],
        },
      ],
    })),
  ],
});
