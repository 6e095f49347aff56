import { testRule } from '../../helpers/test-rule.js';

const settings = { 'kommo-widget': { widget: true } };
const refusedBy = ['json/json', 'jsonc/json'] as const;

testRule('strict-numbers', {
  valid: [
    { name: 'strict JSON', code: '[0, -0, 1, -1.50, 2e3, 2E+3, 1e999]', settings },
    { name: 'numbers as keys', code: '{ 0x10: 1, Infinity: 2, NaN: 3 }', settings, refusedBy },
    { name: 'other loose syntax', code: "['0x10', undefined, (1),]", settings, refusedBy },
    { name: 'a manifest of another product', code: '{ "display": +1 }', refusedBy },
  ],
  invalid: [
    ...(
      [
        ['+1', '1'],
        ['- 1', '-1'],
        ['-(1)', '-1'],
        ['.5', '0.5'],
        ['-.5', '-0.5'],
        ['5.', '5'],
        ['5.e-3', '5e-3'],
        ['0x1F', '31'],
        ['-0b11', '-3'],
        ['0o17', '15'],
        ['1_000.000_1', '1000.0001'],
        ['+12345678901234567890', '12345678901234567890'],
        ['12n', '12'],
        ['60 * 60', '3600'],
        ['(1 + 2) * -3', '-9'],
      ] as const
    ).map(([number, replacement]) => ({
      name: number,
      code: `{ "widget": { "interface_version": ⟦${number}⟧ } }`,
      errors: [{ messageId: 'notation', data: { number: JSON.stringify(number), replacement } }],
      output: `{ "widget": { "interface_version": ${replacement} } }`,
      refusedBy,
    })),
    ...['NaN', 'Infinity', '-Infinity', '+NaN', '1 / 0', '9007199254740993n'].map((number) => ({
      name: number,
      code: `[⟦${number}⟧]`,
      settings,
      errors: [{ messageId: 'noNumber', data: { number: JSON.stringify(number) } }],
      refusedBy,
    })),
    {
      name: 'a leading zero, which may say that the number is octal',
      code: '[⟦-010⟧]',
      settings,
      errors: [
        {
          messageId: 'leadingZero',
          data: { number: '"-010"', decimal: '-10', octal: '-8' },
          suggestions: [
            { messageId: 'replace', data: { replacement: '-10' }, output: '[-10]' },
            { messageId: 'replace', data: { replacement: '-8' }, output: '[-8]' },
          ],
        },
      ],
      refusedBy,
    },
    {
      name: 'a leading zero that changes nothing',
      code: '[⟦08.5⟧]',
      settings,
      errors: [{ messageId: 'notation', data: { number: '"08.5"', replacement: '8.5' } }],
      output: '[8.5]',
      refusedBy,
    },
  ],
});
