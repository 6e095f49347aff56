import { testRule } from '../../helpers/test-rule.js';

const data = { location: '"salesbot_designer"', block: '"salesbot_designer"' };

testRule('require-salesbot-block', {
  valid: [
    {
      name: 'the block',
      code: { locations: ['salesbot_designer'], settings: {}, salesbot_designer: {} },
    },
    { name: 'no such location', code: { locations: ['sms'], settings: {} } },
    { name: 'with a number', code: { locations: ['salesbot_designer-1'], settings: {} } },
  ],
  invalid: [
    {
      name: 'no block',
      code: '{ "locations": [⟦"salesbot_designer"⟧], "settings": {} }',
      errors: [{ messageId: 'missing', data }],
    },
    {
      name: 'a misspelled block',
      code: '{ "locations": ["salesbot_designer"], "settings": {}, ⟦"salesbot_desinger"⟧: {} }',
      errors: [
        {
          messageId: 'misspelled',
          data: { ...data, name: '"salesbot_designer"', found: '"salesbot_desinger"' },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"salesbot_designer"' },
              output:
                '{ "locations": ["salesbot_designer"], "settings": {}, "salesbot_designer": {} }',
            },
          ],
        },
      ],
    },
  ],
});
