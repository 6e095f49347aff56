import { testRule } from '../../helpers/test-rule.js';

const other = (actual: string) => ({ messageId: 'other', data: { expected: 2, actual } });

const replaced = (text: string, actual: string) => ({
  name: text,
  code: `{ "widget": { "interface_version": ⟦${text}⟧ } }`,
  errors: [
    {
      ...other(actual),
      suggestions: [
        {
          messageId: 'replace',
          data: { replacement: '2' },
          output: '{ "widget": { "interface_version": 2 } }',
        },
      ],
    },
  ],
});

testRule('valid-interface-version', {
  valid: [
    { name: 'two', code: { widget: { interface_version: 2 } } },
    { name: 'two, written at length', code: '{ "widget": { "interface_version": 2.0 } }' },
    { name: 'none is left to another rule', code: { widget: { locale: ['en'] } } },
    { name: 'a widget that is not an object', code: { widget: 1, locations: [], settings: {} } },
    {
      name: 'no JSON value is left to another rule',
      code: '{ "widget": { "interface_version": NaN } }',
      refusedBy: ['json/json', 'jsonc/json'],
    },
    { name: 'a manifest of another product', code: { start_url: '/', interface_version: 1 } },
  ],
  invalid: [
    ...['"2"', '" 2 "'].map((text) => ({
      name: `the string ${text}`,
      code: `{ "widget": { "interface_version": ⟦${text}⟧ } }`,
      output: '{ "widget": { "interface_version": 2 } }',
      errors: [other(`the string ${text}`)],
    })),
    replaced('1', '1'),
    replaced('-2', '-2'),
    replaced('"two"', 'the string "two"'),
    replaced('null', 'null'),
    replaced('true', 'a boolean'),
    replaced('[2]', 'an array'),
    replaced('{}', 'an object'),
  ],
});
