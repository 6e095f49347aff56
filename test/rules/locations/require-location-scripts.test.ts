import { testRule } from '../../helpers/test-rule.js';

const widget = { locale: ['ru'] };

testRule('require-location-scripts', {
  valid: [
    {
      name: 'the scripts are there',
      code: { widget, locations: ['personal_page', 'amoforms'] },
      files: { 'personal_page.js': '', 'amoforms.js': '' },
    },
    { name: 'other locations', code: { widget, locations: ['lcard-1', 'everywhere'] } },
    { name: 'no locations', code: { widget } },
    { name: 'entries of other types', code: { widget, locations: [1, null, ['amoforms']] } },
    {
      name: 'sources that a build turns into the scripts are left to another rule',
      code: { widget, locations: ['personal_page'] },
      files: { 'src/personal_page.ts': '' },
    },
  ],
  invalid: [
    {
      name: 'no script',
      code: '{ "widget": { "locale": ["ru"] }, "locations": ["lcard-1", ⟦"personal_page"⟧, ⟦"amoforms"⟧] }',
      files: { 'script.js': '', 'js/amoforms.js': '' },
      errors: [
        {
          messageId: 'missing',
          data: { location: '"personal_page"', script: '"personal_page.js"' },
        },
        { messageId: 'missing', data: { location: '"amoforms"', script: '"amoforms.js"' } },
      ],
    },
    {
      name: 'another case, at the first of two entries',
      code: '{ "widget": { "locale": ["ru"] }, "locations": [⟦"personal_page"⟧, "personal_page-1"] }',
      files: { 'script.js': '', 'Personal_Page.js': '' },
      errors: [
        {
          messageId: 'misnamed',
          data: {
            location: '"personal_page"',
            script: '"personal_page.js"',
            found: '"Personal_Page.js"',
          },
        },
      ],
    },
  ],
});
