import { testRule } from '../../helpers/test-rule.js';

const widget = { locale: ['en'] };
const locations = ['salesbot_designer', 'widget_page'];

testRule('no-sample-keys', {
  valid: [
    {
      name: 'codes of the author',
      code: {
        widget,
        locations,
        salesbot_designer: { send_invoice: { name: 'handler_code' } },
        left_menu: { acme_reports: { title: 'realty_widget_code' } },
      },
    },
    {
      name: 'the same keys in other places',
      code: { widget: { locale: ['en'], handler_code: 'x' }, settings: { realty_widget_code: {} } },
    },
    {
      name: 'other types',
      code: { widget, locations, salesbot_designer: 'handler_code', left_menu: [] },
    },
    {
      name: 'blocks that the platform does not read',
      code: {
        widget,
        locations: ['lcard-1'],
        salesbot_designer: { handler_code: {} },
        left_menu: { realty_widget_code: {} },
      },
    },
    { name: 'no widget', code: { salesbot_designer: { handler_code: {} } } },
  ],
  invalid: [
    {
      name: 'a step and a menu item of the examples',
      code: '{ "widget": { "locale": [] }, "locations": ["salesbot_designer", "widget_page"], "salesbot_designer": { "logo": "a.png", ⟦"handler_code"⟧: {} }, "left_menu": { ⟦"realty_widget_code"⟧: {} } }',
      errors: [
        {
          messageId: 'sample',
          data: { key: '"handler_code"', meaning: 'code of your step', example: '"send_invoice"' },
        },
        {
          messageId: 'sample',
          data: {
            key: '"realty_widget_code"',
            meaning: 'code of your menu item',
            example: '"acme_reports"',
          },
        },
      ],
    },
  ],
});
