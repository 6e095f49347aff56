import { testRule } from '../../helpers/test-rule.js';

testRule('require-script', {
  valid: [
    {
      name: 'sources that a build turns into the script are left to another rule',
      code: { widget: { locale: ['en'] }, locations: ['lcard-1'] },
      files: { 'src/index.ts': '' },
    },
    {
      name: 'a script',
      code: { widget: { locale: ['en'] }, locations: ['lcard-1'] },
      files: { 'script.js': '' },
    },
    {
      name: 'locations at which the platform draws by itself',
      code: {
        widget: { locale: ['en'] },
        locations: ['settings', 'digital_pipeline', 'sms', 'mobile_card', 'ai_agent'],
      },
    },
    {
      name: 'a location that is not known',
      code: { widget: { locale: ['en'] }, locations: ['card'] },
    },
    { name: 'no locations', code: { widget: { locale: ['en'] } } },
    {
      name: 'locations of another type',
      code: { widget: { locale: ['en'] }, locations: 'lcard-1' },
    },
    {
      name: 'entries of other types',
      code: { widget: { locale: ['en'] }, locations: [1, null, ['lcard-1']] },
    },
    { name: 'an array at the root', code: '["lcard-1"]' },
  ],
  invalid: [
    {
      name: 'a script of another name',
      code: '{ "widget": { "locale": ["en"] }, "locations": [⟦"lcard-1"⟧] }',
      files: { 'widget.js': '', '.eslintrc.js': '', 'eslint.config.js': '' },
      errors: [
        {
          messageId: 'otherName',
          data: { location: '"lcard-1"', script: '"script.js"', found: '"widget.js"' },
        },
      ],
    },
    {
      name: 'no script: the first location that wants one',
      code: '{ "widget": { "locale": ["en"] }, "locations": ["settings", ⟦"lcard-1"⟧, "everywhere"] }',
      errors: [{ messageId: 'missing', data: { location: '"lcard-1"', script: '"script.js"' } }],
    },
    {
      name: 'a location that only loads the script',
      code: '{ "widget": { "locale": ["en"] }, "locations": [⟦"llist-0"⟧] }',
      files: { 'js/other.js': '' },
      errors: [{ messageId: 'missing', data: { location: '"llist-0"', script: '"script.js"' } }],
    },
    {
      name: 'locations inside of the widget',
      code: '{ "widget": { "locale": ["en"], "locations": [⟦"advanced_settings"⟧] } }',
      errors: [
        { messageId: 'missing', data: { location: '"advanced_settings"', script: '"script.js"' } },
      ],
    },
    {
      name: 'a script in another case',
      code: '{ "widget": { "locale": ["en"] }, "locations": [⟦"everywhere"⟧] }',
      files: { 'Script.js': '' },
      errors: [
        {
          messageId: 'misnamed',
          data: { location: '"everywhere"', script: '"script.js"', found: '"Script.js"' },
        },
      ],
    },
  ],
});
