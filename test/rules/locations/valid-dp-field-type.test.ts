import { testRule } from '../../helpers/test-rule.js';

const expected = '"text", "pass", "users", "users_lp" or "custom"';
const widget = '"widget": { "support": {} }';
const inDp = (type: string): string =>
  `{ ${widget}, "dp": { "settings": { "host": { "type": ${type} } } } }`;

testRule('valid-dp-field-type', {
  valid: [
    ...['text', 'pass', 'users', 'users_lp', 'custom'].map((type) => ({
      name: `the type ${type}`,
      code: inDp(`"${type}"`),
    })),
    {
      name: 'fields of other blocks are left to another rule',
      code: `{ ${widget}, "settings": { "a": { "type": "x" } } }`,
    },
    {
      name: 'a misplaced action_multiple is not a field',
      code: `{ ${widget}, "dp": { "settings": { "action_multiple": { "type": "x" } } } }`,
    },
    { name: 'no type', code: `{ ${widget}, "dp": { "settings": { "a": {} } } }` },
    ...['null', '1', '"x"', '[{ "type": "x" }]', 'true'].flatMap((value) => [
      { name: `a block of ${value}`, code: `{ ${widget}, "dp": ${value} }` },
      { name: `settings of ${value}`, code: `{ ${widget}, "dp": { "settings": ${value} } }` },
      {
        name: `a field of ${value}`,
        code: `{ ${widget}, "dp": { "settings": { "a": ${value} } } }`,
      },
    ]),
    {
      name: 'of duplicate keys the last one counts',
      code: `{ ${widget}, "dp": { "settings": { "a": { "type": "x" } }, "settings": {} } }`,
    },
    { name: 'a manifest of another product', code: { dp: { settings: { a: { type: 'x' } } } } },
  ],
  invalid: [
    {
      name: 'an unknown type',
      code: inDp('⟦"x-ray"⟧'),
      errors: [{ messageId: 'unknown', data: { value: '"x-ray"', expected } }],
    },
    ...(
      [
        ['textarea', 'text'],
        ['select', 'custom'],
        ['Text', 'text'],
      ] as const
    ).map(([value, replacement]) => ({
      name: `the type ${value}`,
      code: inDp(`⟦"${value}"⟧`),
      errors: [
        {
          messageId: 'unknown',
          data: { value: `"${value}"`, expected },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: `"${replacement}"` },
              output: inDp(`"${replacement}"`),
            },
          ],
        },
      ],
    })),
    {
      name: 'a type of another JSON type',
      code: inDp('⟦["text"]⟧'),
      errors: [{ messageId: 'wrongType', data: { actual: 'an array', expected } }],
    },
  ],
});
