import { testRule } from '../../helpers/test-rule.js';

const data = { draw: '"lcard-1"', load: '"lcard-0"' };
const of = (...entries: string[]) =>
  `{ "locations": [${entries.map((entry) => `"${entry}"`).join(', ')}], "settings": {} }`;

testRule('no-duplicate-locations', {
  valid: [
    { name: 'different locations', code: { locations: ['settings', 'lcard-1'], settings: {} } },
    {
      name: 'wrong numbers and locations without a panel',
      code: { locations: ['lcard-1', 'lcard-2', 'settings-0', 'settings-1'], settings: {} },
    },
    {
      name: 'locations whose number is written about nowhere',
      code: { locations: ['tline-0', 'tline-1'], settings: {} },
    },
    { name: 'blank entries', code: { locations: ['', ''], settings: {} } },
    { name: 'wrong types', code: { locations: [1, 1, null, null], settings: {} } },
    { name: 'no array', code: { widget: { locale: [] }, locations: 'settings' } },
    { name: 'no locations', code: { widget: { locale: [] } } },
  ],
  invalid: [
    {
      name: 'the same location again and again',
      code: '{\n  "locations": [\n    "settings",\n    ⟦"settings"⟧,\n    "lcard-1",\n    "settings"\n  ],\n  "settings": {}\n}',
      errors: [{ messageId: 'duplicate', data: { location: '"settings"', times: '3' } }],
    },
    {
      name: 'an unknown location',
      code: '{ "locations": ["moon", ⟦"moon"⟧], "settings": {} }',
      errors: [
        {
          messageId: 'duplicate',
          data: { location: '"moon"', times: '2' },
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
          data: { location: '"sms"', times: '2' },
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

    {
      name: 'both ways',
      code: '{ "locations": ["lcard-0", "settings", ⟦"lcard-1"⟧], "settings": {} }',
      errors: [
        {
          messageId: 'conflict',
          data: { ...data, location: '"lcard-1"', first: '"lcard-0"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { location: '"lcard-1"' },
              output: of('lcard-0', 'settings'),
            },
            {
              messageId: 'remove',
              data: { location: '"lcard-0"' },
              output: of('settings', 'lcard-1'),
            },
          ],
        },
      ],
    },
    {
      name: 'an area without a number draws',
      code: '{ "locations": ["lcard", ⟦"lcard-0"⟧], "settings": {} }',
      errors: [
        {
          messageId: 'conflict',
          data: { ...data, location: '"lcard-0"', first: '"lcard"' },
          suggestions: [
            { messageId: 'remove', data: { location: '"lcard-0"' }, output: of('lcard') },
            { messageId: 'remove', data: { location: '"lcard"' }, output: of('lcard-0') },
          ],
        },
      ],
    },
    {
      name: 'one finding for an area, however often it is listed',
      code: '{ "locations": ["lcard-0", ⟦"lcard-1"⟧, "lcard", "lcard-0"], "settings": {} }',
      errors: [
        { messageId: 'conflict', data: { ...data, location: '"lcard-1"', first: '"lcard-0"' } },
      ],
    },
    {
      name: 'two areas',
      code: '{ "locations": ["lcard-0", ⟦"lcard-1"⟧, "clist-1", ⟦"clist-0"⟧], "settings": {} }',
      errors: [
        {
          messageId: 'conflict',
          data: { ...data, location: '"lcard-1"', first: '"lcard-0"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { location: '"lcard-1"' },
              output: of('lcard-0', 'clist-1', 'clist-0'),
            },
            {
              messageId: 'remove',
              data: { location: '"lcard-0"' },
              output: of('lcard-1', 'clist-1', 'clist-0'),
            },
          ],
        },
        {
          messageId: 'conflict',
          data: {
            location: '"clist-0"',
            first: '"clist-1"',
            draw: '"clist-1"',
            load: '"clist-0"',
          },
          suggestions: [
            {
              messageId: 'remove',
              data: { location: '"clist-0"' },
              output: of('lcard-0', 'lcard-1', 'clist-1'),
            },
            {
              messageId: 'remove',
              data: { location: '"clist-1"' },
              output: of('lcard-0', 'lcard-1', 'clist-0'),
            },
          ],
        },
      ],
    },
  ],
});
