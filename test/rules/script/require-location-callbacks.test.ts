import { testRule } from '../../helpers/test-rule.js';

const listing = (...locations: readonly string[]) => ({
  'manifest.json': { widget: { locale: [] }, locations },
});

testRule('require-location-callbacks', {
  valid: [
    {
      name: 'what is called',
      files: listing('llist-1', 'clist-0', 'tlist-1', 'advanced_settings', 'lead_sources'),
      code: 'this.callbacks = { init: f, leads: { selected: f }, contacts: { ...x }, tasks: y, advancedSettings() {}, onSource: z };',
    },
    {
      name: 'locations that call nothing of their own',
      files: listing('settings', 'digital_pipeline', 'lcard-1', 'unknown'),
      code: 'this.callbacks = { init: f };',
    },
    {
      name: 'callbacks that may come from elsewhere',
      files: listing('advanced_settings'),
      code: 'this.callbacks = { init: f, ...more };',
    },
    {
      name: 'one of several',
      files: listing('salesbot_designer', 'card_sdk'),
      code: 'this.callbacks = { init: f, salesbotDesignerSettings: g, loadElements: h };',
    },
    {
      name: 'another script',
      file: 'js/x.js',
      files: listing('advanced_settings'),
      code: 'x.callbacks = { init: f };',
    },
  ],
  invalid: [
    {
      name: 'what is not there',
      files: listing('llist-1', 'tline', 'tcalendar', 'card_sdk'),
      code: 'this.⟦callbacks⟧ = { init: f, leads: { other: g } };',
      errors: [
        ['llist-1', 'leads.selected'],
        ['card_sdk', 'loadPreloadedData'],
        ['tline', 'calendarSync'],
      ].map(([location, callback]) => ({
        messageId: 'missing',
        data: { location: `"${String(location)}"`, callback: `"${String(callback)}"` },
        mark: 0,
      })),
    },
  ],
});
