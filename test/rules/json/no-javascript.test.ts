import { testRule } from '../../helpers/test-rule.js';

const settings = { 'kommo-widget': { widget: true } };
const refusedBy = ['json/json', 'jsonc/json'] as const;
const parenthesis = { messageId: 'parenthesis' };

testRule('no-javascript', {
  valid: [
    { name: 'strict JSON', code: { widget: { locale: ['(', ')', 'undefined', '/x/'] } } },
    { name: 'words as keys', code: '{ undefined: 1, Infinity: 2 }', settings, refusedBy },
    { name: 'parentheses of a number', code: '[-(1), (1 + 2) * 3, (1) / 0]', settings, refusedBy },
    { name: 'a manifest of another product', code: '({ "name": "Web app" })', refusedBy },
  ],
  invalid: [
    {
      name: 'parentheses around the whole file',
      code: '⟦(⟧{ "widget": { "locale": [] } })\n',
      errors: [parenthesis],
      output: '{ "widget": { "locale": [] } }\n',
      refusedBy,
    },
    {
      name: 'parentheses in each other go together',
      code: '[⟦(⟧ [⟦(⟧⟦(⟧1 + 2)), 3] ), ⟦(⟧4)]',
      settings,
      errors: [parenthesis, parenthesis, parenthesis, parenthesis],
      output: '[ [1 + 2, 3] , 4]',
      refusedBy,
    },
    {
      name: 'undefined and a regular expression',
      code: '{ "a": ⟦undefined⟧, "b": ⟦/x/u⟧ }',
      settings,
      errors: [
        { messageId: 'value', data: { value: '"undefined"' } },
        { messageId: 'value', data: { value: '"/x/u"' } },
      ],
      refusedBy,
    },
  ],
});
