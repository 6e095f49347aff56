import { testRule } from '../../helpers/test-rule.js';

const own = (version: string): string =>
  `{ "widget": { "locale": ["en"], "version": ${version} } }`;

testRule('valid-version', {
  valid: [
    ...['1.0.0', '3', '0.95', '1.2.3.4', '1.0.0-beta.1', '1.0.0+7', '2025.11.01'].map(
      (version) => ({
        name: version,
        code: { widget: { locale: ['en'], version } },
      }),
    ),
    { name: 'none', code: { widget: { locale: ['en'] } } },
    { name: 'a widget that is not an object', code: { widget: 1, locations: [], settings: {} } },
    { name: 'no JSON value', code: own('`1.0`'), refusedBy: ['json/json', 'jsonc/json'] },
    { name: 'a manifest of another product', code: { version: 'x' } },
  ],
  invalid: [
    ...(
      [
        ['"v1.2.3"', '1.2.3'],
        ['" 1.0 "', '1.0'],
        ['"1,5"', '1.5'],
        ['"parcels.1.1"', '1.1'],
        ['"1.0."', '1.0'],
      ] as const
    ).map(([text, meant]) => ({
      name: text,
      code: own(`⟦${text}⟧`),
      errors: [
        {
          messageId: 'invalid',
          data: { value: text },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: `"${meant}"` },
              output: own(`"${meant}"`),
            },
          ],
        },
      ],
    })),
    ...['""', '"latest"', '"%Version%"'].map((text) => ({
      name: text,
      code: own(`⟦${text}⟧`),
      errors: [{ messageId: 'invalid', data: { value: text } }],
    })),
    {
      name: 'a number, as it is written',
      code: own('⟦1.10⟧'),
      output: own('"1.10"'),
      errors: [{ messageId: 'wrongType', data: { actual: 'a number' } }],
    },
    ...(
      [
        ['-1', 'a number'],
        ['null', 'null'],
        ['[1, 0]', 'an array'],
        ['{}', 'an object'],
        ['true', 'a boolean'],
      ] as const
    ).map(([text, actual]) => ({
      name: text,
      code: own(`⟦${text}⟧`),
      errors: [{ messageId: 'wrongType', data: { actual } }],
    })),
  ],
});
