import { testRule } from '../../helpers/test-rule.js';

const notObject = {
  path: 'widget.support',
  expected: 'an object',
  example: '{ "link": "https://your-company.com/support" }',
};

testRule('valid-support', {
  valid: [
    { name: 'a link alone', code: { widget: { support: { link: 'https://acme.test/help' } } } },
    { name: 'an address alone', code: { widget: { support: { email: 'help@acme.test' } } } },
    {
      name: 'both, in plain http and with a name outside of Latin letters',
      code: { widget: { support: { link: 'http://помощь.рф', email: 'помощь@acme.test' } } },
    },
    {
      name: 'a blank link beside an address counts as absent',
      code: { widget: { support: { link: ' ', email: 'help@acme.test' } } },
    },
    { name: 'a manifest of another product', code: { name: 'Web app', widget: { name: 'x' } } },
    {
      name: 'a widget that is not an object is left to another rule',
      code: { widget: 1, locations: [], settings: {} },
    },
    { name: 'no widget at all is left to another rule', code: { locations: [], settings: {} } },
    { name: 'an array at the root', code: '[]' },
    { name: 'a number at the root', code: '1' },
    { name: 'another file', file: 'package.json', code: { widget: { locale: [] } } },
    {
      name: 'of duplicate keys the last one counts',
      code: '{ "widget": { "support": {}, "support": { "email": "help@acme.test" } } }',
    },
    {
      name: 'what is not a JSON value is left to the rules on syntax',
      code: '{ "widget": { "support": NaN } }',
      refusedBy: ['json/json', 'jsonc/json'],
    },
    {
      name: 'and so is a contact',
      code: '{ "widget": { "support": { "link": `x`, "email": undefined } } }',
      refusedBy: ['json/json', 'jsonc/json'],
    },
  ],
  invalid: [
    {
      name: 'a misspelled support',
      code: '{ "widget": { "locale": ["en"], ⟦"suport"⟧: { "email": "help@acme.test" } } }',
      errors: [
        {
          messageId: 'misspelled',
          data: { found: '"suport"', name: '"support"' },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"support"' },
              output:
                '{ "widget": { "locale": ["en"], "support": { "email": "help@acme.test" } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a misspelled contact',
      code: '{ "widget": { "support": { ⟦"emial"⟧: "help@acme.test" } } }',
      errors: [
        {
          messageId: 'misspelled',
          data: { found: '"emial"', name: '"email"' },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"email"' },
              output: '{ "widget": { "support": { "email": "help@acme.test" } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'no support',
      code: '{ ⟦"widget"⟧: { "locale": ["en"] } }',
      errors: [{ messageId: 'noSupport' }],
    },
    {
      name: 'an empty support',
      code: '{ "widget": { ⟦"support"⟧: {} } }',
      errors: [{ messageId: 'noContact' }],
    },
    {
      name: 'blank contacts',
      code: '{\n  "widget": {\n    ⟦"support"⟧: { "link": "", "email": "  " }\n  }\n}',
      errors: [{ messageId: 'noContact' }],
    },
    {
      name: 'a support that is not an object',
      code: '{ "widget": { "support": ⟦"help@acme.test"⟧ } }',
      errors: [
        {
          messageId: 'wrongType',
          data: { ...notObject, actual: 'a string' },
        },
      ],
    },
    {
      name: 'a support that is null',
      code: '{ "widget": { "support": ⟦null⟧ } }',
      errors: [
        {
          messageId: 'wrongType',
          data: { ...notObject, actual: 'null' },
        },
      ],
    },
    {
      name: 'contacts of other types',
      code: '{ "widget": { "support": { "link": ⟦5⟧, "email": ⟦["help@acme.test"]⟧ } } }',
      errors: [
        {
          messageId: 'wrongType',
          data: {
            path: 'widget.support.link',
            expected: 'a string',
            actual: 'a number',
            example: '"https://your-company.com/support"',
          },
        },
        {
          messageId: 'wrongType',
          data: {
            path: 'widget.support.email',
            expected: 'a string',
            actual: 'an array',
            example: '"support@your-company.com"',
          },
        },
      ],
    },
    {
      name: 'a link without a scheme',
      code: '{ "widget": { "support": { "link": ⟦"acme.test/help"⟧ } } }',
      errors: [
        {
          messageId: 'invalidLink',
          data: { value: '"acme.test/help"' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"https://acme.test/help"' },
              output: '{ "widget": { "support": { "link": "https://acme.test/help" } } }',
            },
          ],
        },
      ],
    },
    ...['ftp://acme.test', '/help', 'https://', 'javascript:alert(1)', 'help me'].map((link) => ({
      name: `the link ${link}`,
      code: `{ "widget": { "support": { "link": ⟦"${link}"⟧, "email": "help@acme.test" } } }`,
      errors: [{ messageId: 'invalidLink', data: { value: `"${link}"` } }],
    })),
    {
      name: 'a link with blanks around it',
      code: '{ "widget": { "support": { "link": ⟦" https://acme.test"⟧ } } }',
      errors: [
        {
          messageId: 'invalidLink',
          data: { value: '" https://acme.test"' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"https://acme.test"' },
              output: '{ "widget": { "support": { "link": "https://acme.test" } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a link that no scheme makes a URL',
      code: '{ "widget": { "support": { "link": ⟦"1.2.3.999"⟧ } } }',
      errors: [{ messageId: 'invalidLink', data: { value: '"1.2.3.999"' } }],
    },
    {
      name: 'an address with a scheme',
      code: '{ "widget": { "support": { "email": ⟦"mailto:help@acme.test"⟧ } } }',
      errors: [
        {
          messageId: 'invalidEmail',
          data: { value: '"mailto:help@acme.test"' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"help@acme.test"' },
              output: '{ "widget": { "support": { "email": "help@acme.test" } } }',
            },
          ],
        },
      ],
    },
    ...['help', 'help@acme', 'a@acme.test, b@acme.test', '@acme.test', '\\ud83d'].map((email) => ({
      name: `the address ${email}`,
      code: `{ "widget": { "support": { "link": "https://acme.test", "email": ⟦"${email}"⟧ } } }`,
      errors: [{ messageId: 'invalidEmail', data: { value: `"${email}"` } }],
    })),
  ],
});
