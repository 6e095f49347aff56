import { testRule } from '../../helpers/test-rule.js';

const data = {
  block: '"dp"',
  key: '"webhook_url"',
  meaning: 'the URL that the platform sends the events of the digital pipeline to',
};

testRule('require-webhook-url', {
  valid: [
    {
      name: 'a URL, whatever its form',
      code: { locations: ['digital_pipeline'], settings: {}, dp: { webhook_url: 5 } },
    },
    {
      name: 'no block is left to another rule',
      code: { locations: ['digital_pipeline'], settings: {} },
    },
    {
      name: 'a block of another type is left to another rule',
      code: { locations: ['digital_pipeline'], settings: {}, dp: [] },
    },
    {
      name: 'a block without its location is left to another rule',
      code: { locations: ['settings'], settings: {}, dp: {} },
    },
    {
      name: 'a location with a number is the finding of another rule',
      code: { locations: ['digital_pipeline-1'], settings: {}, dp: {} },
    },
    { name: 'wrong types', code: { locations: [1, null, {}], settings: {} } },
    { name: 'no locations', code: { widget: { locale: [] }, dp: {} } },
  ],
  invalid: [
    {
      name: 'no URL',
      code: '{ "locations": ["digital_pipeline"], "settings": {}, ⟦"dp"⟧: { "action_multiple": true } }',
      errors: [{ messageId: 'absent', data }],
    },
    {
      name: 'a misspelled key',
      code: '{ "locations": ["digital_pipeline"], "settings": {}, "dp": { ⟦"webhookUrl"⟧: "https://acme.test" } }',
      errors: [
        {
          messageId: 'misspelled',
          data: { ...data, found: '"webhookUrl"' },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"webhook_url"' },
              output:
                '{ "locations": ["digital_pipeline"], "settings": {}, "dp": { "webhook_url": "https://acme.test" } }',
            },
          ],
        },
      ],
    },
  ],
});
