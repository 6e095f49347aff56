import { testRule } from '../../helpers/test-rule.js';

const settings = '"text", "pass", "users", "users_lp" or "custom"';
const salesbot = '"text", "numeric" or "url"';
const widget = '"widget": { "support": {} }';

const inSettings = (type: string): string =>
  `{ ${widget}, "settings": { "host": { "type": ${type} } } }`;
const inSalesbot = (type: string): string =>
  `{ ${widget}, "salesbot_designer": { "send": { "settings": { "text": { "type": ${type} } } } } }`;

function unknown(
  code: (type: string) => string,
  expected: string,
  value: string,
  replacement?: string,
) {
  return {
    name: `${value} instead of ${expected}`,
    code: code(`⟦"${value}"⟧`),
    errors: [
      {
        messageId: 'unknown',
        data: { value: `"${value}"`, expected },
        ...(replacement !== undefined && {
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: `"${replacement}"` },
              output: code(`"${replacement}"`),
            },
          ],
        }),
      },
    ],
  };
}

testRule('valid-field-type', {
  valid: [
    ...['text', 'pass', 'users', 'users_lp', 'custom'].map((type) => ({
      name: `the settings type ${type}`,
      code: inSettings(`"${type}"`),
    })),
    ...['text', 'numeric', 'url'].map((type) => ({
      name: `the Salesbot type ${type}`,
      code: inSalesbot(`"${type}"`),
    })),
    {
      name: 'the logo of the Salesbot block is not a handler',
      code: `{ ${widget}, "salesbot_designer": { "logo": { "settings": { "a": { "type": "x" } } } } }`,
    },
    {
      name: 'fields in dp are left to another rule',
      code: `{ ${widget}, "dp": { "settings": { "a": { "type": "x" } } } }`,
    },
    { name: 'no type is left to another rule', code: `{ ${widget}, "settings": { "a": {} } }` },
    {
      name: 'whatever is not a field',
      code: `{ ${widget}, "settings": { "a": null, "b": [{ "type": "x" }], "c": "x", "d": 1 } }`,
    },
    ...['null', '1', '"x"', '[{ "type": "x" }]', 'true'].flatMap((value) => [
      { name: `settings that are ${value}`, code: `{ ${widget}, "settings": ${value} }` },
      {
        name: `a Salesbot block of ${value}`,
        code: `{ ${widget}, "salesbot_designer": ${value} }`,
      },
      {
        name: `a handler of ${value}`,
        code: `{ ${widget}, "salesbot_designer": { "send": ${value}, "stop": { "settings": ${value} } } }`,
      },
    ]),
    {
      name: 'of duplicate keys the last one counts',
      code: `{ ${widget}, "settings": { "a": { "type": "x" }, "a": { "type": "x", "type": "text" } } }`,
    },
    { name: 'a manifest of another product', code: { settings: { a: { type: 'x' } } } },
    { name: 'an array at the root', code: '[{ "type": "x" }]' },
    {
      name: 'what is not a JSON value is left to the rules on syntax',
      code: inSettings('`x-ray`'),
      refusedBy: ['json/json', 'jsonc/json'],
    },
  ],
  invalid: [
    unknown(inSettings, settings, 'checkbox', 'custom'),
    unknown(inSettings, settings, 'select', 'custom'),
    unknown(inSettings, settings, 'Select ', 'custom'),
    unknown(inSettings, settings, 'number', 'text'),
    unknown(inSettings, settings, 'textarea', 'text'),
    unknown(inSettings, settings, 'password', 'pass'),
    unknown(inSettings, settings, 'user', 'users'),
    unknown(inSettings, settings, 'Text', 'text'),
    unknown(inSettings, settings, 'USERS-LP', 'users_lp'),
    unknown(inSettings, settings, 'text ', 'text'),
    unknown(inSettings, settings, 'txt', 'text'),
    unknown(inSettings, settings, 'costum', 'custom'),
    unknown(inSettings, settings, ''),
    unknown(inSettings, settings, ' '),
    unknown(inSettings, settings, 'webhook'),
    unknown(inSettings, settings, 'constructor'),
    unknown(inSettings, settings, '__proto__'),
    unknown(inSalesbot, salesbot, 'number', 'numeric'),
    unknown(inSalesbot, salesbot, 'link', 'url'),
    unknown(inSalesbot, salesbot, 'URL', 'url'),
    unknown(inSalesbot, salesbot, 'string', 'text'),
    unknown(inSalesbot, salesbot, 'numerical', 'numeric'),
    unknown(inSalesbot, salesbot, 'custom'),
    ...(
      [
        ['1', 'a number'],
        ['null', 'null'],
        ['true', 'a boolean'],
        ['["text"]', 'an array'],
        ['{ "text": 1 }', 'an object'],
      ] as const
    ).flatMap(([value, actual]) => [
      {
        name: `a settings type that is ${actual}`,
        code: inSettings(`⟦${value}⟧`),
        errors: [{ messageId: 'wrongType', data: { actual, expected: settings } }],
      },
      {
        name: `a Salesbot type that is ${actual}`,
        code: inSalesbot(`⟦${value}⟧`),
        errors: [{ messageId: 'wrongType', data: { actual, expected: salesbot } }],
      },
    ]),
    {
      name: 'settings in the wrong place',
      code: '{ "widget": { "support": {}, "settings": { "a": { "type": ⟦"x-ray"⟧ } } } }',
      errors: [{ messageId: 'unknown', data: { value: '"x-ray"', expected: settings } }],
    },
    {
      name: 'several fields, and the last of duplicate keys',
      code: `{ ${widget}, "settings": { "a": { "type": "text" }, "b": { "type": ⟦"x-ray"⟧ }, "a": { "type": ⟦"y-ray"⟧ } } }`,
      errors: [
        { messageId: 'unknown', data: { value: '"x-ray"', expected: settings } },
        { messageId: 'unknown', data: { value: '"y-ray"', expected: settings } },
      ],
    },
  ],
});
