import { testRule } from '../../helpers/test-rule.js';

testRule('no-duplicate-locations', {
  valid: [
    { name: 'different locations', code: { locations: ['settings', 'lcard-1'], settings: {} } },
    {
      name: 'both numbers of an area are left to another rule',
      code: { locations: ['lcard-1', 'lcard-0'], settings: {} },
    },
    {
      name: 'an area without a number beside the one that only loads',
      code: { locations: ['lcard', 'lcard-0'], settings: {} },
    },
    { name: 'blank entries', code: { locations: ['', ''], settings: {} } },
    { name: 'wrong types', code: { locations: [1, 1, null, null], settings: {} } },
    { name: 'no array', code: { widget: { locale: [] }, locations: 'settings' } },
    { name: 'no locations', code: { widget: { locale: [] } } },
  ],
  invalid: [
    {
      name: 'the same location again and again',
      code: '{\n  "locations": [\n    "settings",\n    ⟦"settings"⟧,\n    "lcard-1",\n    ⟦"settings"⟧\n  ],\n  "settings": {}\n}',
      errors: [
        {
          messageId: 'duplicate',
          data: { location: '"settings"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { location: '"settings"' },
              output:
                '{\n  "locations": [\n    "settings",\n    "lcard-1",\n    "settings"\n  ],\n  "settings": {}\n}',
            },
          ],
        },
        {
          messageId: 'duplicate',
          data: { location: '"settings"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { location: '"settings"' },
              output:
                '{\n  "locations": [\n    "settings",\n    "settings",\n    "lcard-1"\n  ],\n  "settings": {}\n}',
            },
          ],
        },
      ],
    },
    {
      name: 'an unknown location',
      code: '{ "locations": ["moon", ⟦"moon"⟧], "settings": {} }',
      errors: [
        {
          messageId: 'duplicate',
          data: { location: '"moon"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { location: '"moon"' },
              output: '{ "locations": ["moon"], "settings": {} }',
            },
          ],
        },
      ],
    },
    {
      name: 'an area with and without the number that is meant',
      code: '{ "locations": ["lcard-1", ⟦"lcard"⟧], "settings": {} }',
      errors: [
        {
          messageId: 'same',
          data: { location: '"lcard"', first: '"lcard-1"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { location: '"lcard"' },
              output: '{ "locations": ["lcard-1"], "settings": {} }',
            },
          ],
        },
      ],
    },
    {
      name: 'inside of widget',
      code: '{ "widget": { "locale": [], "locations": ["sms", ⟦"sms"⟧] } }',
      errors: [
        {
          messageId: 'duplicate',
          data: { location: '"sms"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { location: '"sms"' },
              output: '{ "widget": { "locale": [], "locations": ["sms"] } }',
            },
          ],
        },
      ],
    },
  ],
});
