import { testRule } from '../../helpers/test-rule.js';

const manifest = (color: string): string =>
  `{ "widget": { "support": {} }, "mobile": { "color": ${color} } }`;

testRule('valid-mobile-color', {
  valid: [
    ...['#fff', '#FFF', '#ffff00', '#FfFf00', '#012', '#abcdef'].map((color) => ({
      name: `the color ${color}`,
      code: manifest(JSON.stringify(color)),
    })),
    { name: 'no color is left to another rule', code: { widget: { support: {} }, mobile: {} } },
    ...[null, 1, 'red', ['red'], []].map((mobile) => ({
      name: `the block ${JSON.stringify(mobile)} is left to another rule`,
      code: { widget: { support: {} }, mobile },
    })),
    {
      name: 'of duplicate keys the last one counts',
      code: '{ "widget": { "support": {} }, "mobile": { "color": "red", "color": "#fff" } }',
    },
    { name: 'a manifest of another product', code: { mobile: { color: 'red' } } },
    { name: 'an array at the root', code: '[{ "color": "red" }]' },
    {
      name: 'what is not a JSON value is left to the rules on syntax',
      code: manifest('`red`'),
      refusedBy: ['json/json', 'jsonc/json'],
    },
  ],
  invalid: [
    ...(
      [
        ['fff', '#fff'],
        ['FFFF00', '#FFFF00'],
        [' #ffff00', '#ffff00'],
        ['#ffff00 ', '#ffff00'],
        ['\\tffff00\\n', '#ffff00'],
        ['\u00a0#fff', '#fff'],
      ] as const
    ).map(([text, fixed]) => ({
      name: `the meaning of "${text}" is certain`,
      code: manifest(`⟦"${text}"⟧`),
      errors: [{ messageId: 'invalid', data: { value: `"${text}"` } }],
      output: manifest(`"${fixed}"`),
    })),
    ...(
      [
        ['red', '#ff0000'],
        ['Yellow', '#ffff00'],
        [' rebeccapurple ', '#663399'],
        ['#ffff0080', '#ffff00'],
        ['#FFF8', '#fff'],
      ] as const
    ).map(([text, replacement]) => ({
      name: `the meaning of "${text}" is a guess`,
      code: manifest(`⟦"${text}"⟧`),
      errors: [
        {
          messageId: 'invalid',
          data: { value: `"${text}"` },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: `"${replacement}"` },
              output: manifest(`"${replacement}"`),
            },
          ],
        },
      ],
    })),
    ...[
      '',
      ' ',
      '#',
      '#ff',
      '#fffff',
      '#fffffff',
      '##fff',
      '# fff',
      '#ggg',
      '#ffff00;',
      '#fff #000',
      'rgb(255, 255, 0)',
      'transparent',
      '0xffff00',
      'constructor',
      '__proto__',
    ].map((text) => ({
      name: `the meaning of "${text}" is unknown`,
      code: manifest(`⟦"${text}"⟧`),
      errors: [{ messageId: 'invalid', data: { value: `"${text}"` } }],
    })),
    ...(
      [
        ['16776960', 'a number'],
        ['null', 'null'],
        ['true', 'a boolean'],
        ['["#fff"]', 'an array'],
        ['{ "hex": "#fff" }', 'an object'],
      ] as const
    ).map(([value, actual]) => ({
      name: `a color that is ${actual}`,
      code: manifest(`⟦${value}⟧`),
      errors: [{ messageId: 'wrongType', data: { actual } }],
    })),
    {
      name: 'a long text is cut short in the message',
      code: manifest(`⟦"${'f'.repeat(100)}"⟧`),
      errors: [{ messageId: 'invalid', data: { value: `"${'f'.repeat(60)}…"` } }],
    },
    {
      name: 'single quotes',
      code: manifest("⟦'ffff00'⟧"),
      refusedBy: ['json/json', 'jsonc/json'],
      errors: [{ messageId: 'invalid', data: { value: '"ffff00"' } }],
      output: manifest('"#ffff00"'),
    },
    {
      name: 'the last of duplicate keys',
      code: '{ "widget": { "support": {} }, "mobile": { "color": "#fff", "color": ⟦"#ff"⟧ } }',
      errors: [{ messageId: 'invalid', data: { value: '"#ff"' } }],
    },
  ],
});
