import { testRule } from '../../helpers/test-rule.js';

const of = (...entries: string[]) =>
  `{ "locations": [${entries.map((entry) => entry.replace(/[^⟦⟧]+/u, '"$&"')).join(', ')}], "settings": {} }`;

testRule('no-unknown-locations', {
  valid: [
    {
      name: 'every location of Kommo',
      code: {
        locations: [
          ...['lcard-1', 'ccard-0', 'comcard-1', 'llist-0', 'clist-0', 'tlist-1', 'settings'],
          ...['advanced_settings', 'card_sdk', 'catalogs', 'digital_pipeline', 'lead_sources'],
          ...['widget_page', 'sms', 'mobile_card', 'salesbot_designer', 'website_chat_button'],
          ...['everywhere', 'ai_agent'],
        ],
        settings: {},
      },
    },
    {
      name: 'what Kommo has dropped from its page',
      code: { locations: ['cucard-1', 'culist-0', 'whatsapp_modal'], settings: {} },
    },
    {
      name: 'what amoCRM has of its own',
      code: { locations: ['tline', 'tcalendar-0', 'amoforms', 'personal_page'], settings: {} },
      options: [{ platform: 'amocrm' }],
    },
    {
      name: 'a wrong number is left to another rule',
      code: { locations: ['lcard-2', 'settings-0', 'everywhere-1', 'llist'], settings: {} },
    },
    {
      name: 'what the options allow',
      code: { locations: ['moon', 'tline'], settings: {} },
      options: [{ allow: ['moon', 'tline'] }],
    },
    { name: 'blank entries are left to another rule', code: { locations: [' '], settings: {} } },
    {
      name: 'entries of other types',
      code: { locations: [1, null, ['x'], {}], settings: {} },
    },
    {
      name: 'locations of another type',
      code: { widget: { locale: [] }, locations: { lcard: 1 }, settings: {} },
    },
    { name: 'a manifest of another product', code: { name: 'Web app', locations: ['moon'] } },
  ],
  invalid: [
    {
      name: 'names that are near no known one',
      code: of('⟦moon⟧', '⟦dashboard-widgets⟧', '⟦leads⟧', '⟦mail_card⟧', '⟦-1⟧'),
      errors: ['moon', 'dashboard-widgets', 'leads', 'mail_card', '-1'].map((entry) => ({
        messageId: 'unknown',
        data: { location: `"${entry}"`, platform: 'Kommo' },
      })),
    },
    ...[
      ['everywere', 'everywhere'],
      ['advancedSettings', 'advanced_settings'],
      ['Settings', 'settings'],
      [' sms', 'sms'],
      ['lcrd', 'lcard-1'],
      ['lcard_0', 'lcard-0'],
      ['LCARD-0', 'lcard-0'],
      ['ccard1', 'ccard-1'],
      ['comcards-2', 'comcard-1'],
      ['everywhere_1', 'everywhere'],
      ['cuscard-1', 'cucard-1'],
      ['advanced', 'advanced_settings'],
      ['dp', 'digital_pipeline'],
      ['left_menu', 'widget_page'],
      ['mobile', 'mobile_card'],
    ].map(([entry = '', meant = '']) => ({
      name: `${entry} for ${meant}`,
      code: of(`⟦${entry}⟧`),
      errors: [
        {
          messageId: 'misspelled',
          data: { location: `"${entry}"`, platform: 'Kommo', meant: `"${meant}"` },
          suggestions: [
            { messageId: 'replace', data: { replacement: `"${meant}"` }, output: of(meant) },
          ],
        },
      ],
    })),
    {
      name: 'a misspelling beside the right name',
      code: of('everywhere', '⟦everywere⟧'),
      errors: [
        {
          messageId: 'misspelled',
          data: { location: '"everywere"', platform: 'Kommo', meant: '"everywhere"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { location: '"everywere"' },
              output: of('everywhere'),
            },
          ],
        },
      ],
    },
    {
      name: 'the same unknown name twice is one finding',
      code: of('⟦moon⟧', 'moon'),
      errors: [{ messageId: 'unknown', data: { location: '"moon"', platform: 'Kommo' } }],
    },
    {
      name: 'a location of amoCRM',
      code: of('settings', '⟦tline⟧'),
      errors: [
        {
          messageId: 'otherPlatform',
          data: { location: '"tline"', platform: 'Kommo', other: 'amoCRM', preset: 'amocrm' },
          suggestions: [
            { messageId: 'remove', data: { location: '"tline"' }, output: of('settings') },
          ],
        },
      ],
    },
    {
      name: 'a location of Kommo',
      code: of('⟦ai_agent⟧', 'settings'),
      options: [{ platform: 'amocrm' }],
      errors: [
        {
          messageId: 'otherPlatform',
          data: {
            location: '"ai_agent"',
            platform: 'amoCRM',
            other: 'Kommo',
            preset: 'recommended',
          },
          suggestions: [
            { messageId: 'remove', data: { location: '"ai_agent"' }, output: of('settings') },
          ],
        },
      ],
    },
    {
      name: 'no location of the other platform is suggested',
      code: of('⟦amoform⟧'),
      errors: [{ messageId: 'unknown', data: { location: '"amoform"', platform: 'Kommo' } }],
    },
    {
      name: 'locations inside of widget',
      code: '{ "widget": { "locale": [], "locations": [⟦"moon"⟧] } }',
      errors: [{ messageId: 'unknown', data: { location: '"moon"', platform: 'Kommo' } }],
    },
  ],
});
