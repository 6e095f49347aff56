import { testRule } from '../../helpers/test-rule.js';

const data = { draw: '"lcard-1"', load: '"lcard-0"' };
const of = (...entries: string[]) =>
  `{ "locations": [${entries.map((entry) => `"${entry}"`).join(', ')}], "settings": {} }`;

testRule('no-conflicting-locations', {
  valid: [
    {
      name: 'each area one way',
      code: { locations: ['lcard-1', 'ccard-0', 'llist', 'settings'], settings: {} },
    },
    {
      name: 'the same way twice is left to another rule',
      code: { locations: ['lcard-1', 'lcard-1', 'lcard'], settings: {} },
    },
    {
      name: 'wrong numbers and locations without a panel',
      code: { locations: ['lcard-1', 'lcard-2', 'settings-0', 'settings-1'], settings: {} },
    },
    {
      name: 'locations whose number is written about nowhere',
      code: { locations: ['tline-0', 'tline-1'], settings: {} },
    },
    { name: 'wrong types', code: { locations: [1, null, {}], settings: {} } },
    { name: 'no locations', code: { widget: { locale: [] } } },
  ],
  invalid: [
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
