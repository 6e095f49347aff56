import { testRule } from '../../helpers/test-rule.js';

const misplaced = (key: string, place: string, output?: string) => {
  const data = { key: `"${key}"`, place };
  const suggestions = output === undefined ? [] : [{ messageId: 'move', data, output }];
  return { messageId: 'misplaced', data, suggestions };
};

const top = 'at the top level';
const inWidget = 'inside "widget"';
const inPipeline = 'inside "dp"';

testRule('no-misplaced-options', {
  valid: [
    {
      name: 'keys in place',
      code: {
        widget: { locale: ['en'], version: '1.0.0', init_once: false },
        tour: {},
        dp: { settings: {}, action_multiple: true, webhook_url: '' },
      },
    },
    {
      name: 'keys that are in place too, of which another rule speaks',
      code: {
        version: '1',
        widget: { locale: ['en'], version: '2', tour: {} },
        tour: {},
        dp: { settings: { action_multiple: true }, action_multiple: true },
      },
    },
    {
      name: 'keys that the widget needs, of which another rule speaks',
      code: { name: 'a', support: {}, widget: { locale: ['en'], settings: {}, locations: [] } },
    },
    {
      name: 'keys of the old kind, which belong nowhere',
      code: { code: 'a', secret_key: 'a', widget: { locale: ['en'] } },
    },
    { name: 'no widget to move to', code: { version: '1', locations: [], settings: {} } },
    { name: 'a widget that is not an object', code: { version: '1', locations: [], widget: [] } },
    {
      name: 'a pipeline that is not an object',
      code: { widget: { locale: ['en'] }, dp: [], webhook_url: '' },
    },
    {
      name: 'settings of the pipeline that are not an object',
      code: { widget: { locale: ['en'] }, dp: { settings: [] } },
    },
    { name: 'a web app', code: { name: 'a', short_name: 'a', version: '1', start_url: '/' } },
    { name: 'an extension', code: { manifest_version: 3, name: 'a', version: '1' } },
    { name: 'an integration of Home Assistant', code: { domain: 'a', name: 'a', version: '1' } },
  ],
  invalid: [
    {
      name: 'the version and the like beside widget',
      code: '{ ⟦"version"⟧: "1.0.0", ⟦"init_once"⟧: true, ⟦"is_showcase"⟧: true, "widget": { "locale": ["en"] } }',
      errors: [
        misplaced(
          'version',
          inWidget,
          '{ "init_once": true, "is_showcase": true, "widget": { "locale": ["en"], "version": "1.0.0" } }',
        ),
        misplaced(
          'init_once',
          inWidget,
          '{ "version": "1.0.0", "is_showcase": true, "widget": { "locale": ["en"], "init_once": true } }',
        ),
        misplaced(
          'is_showcase',
          inWidget,
          '{ "version": "1.0.0", "init_once": true, "widget": { "locale": ["en"], "is_showcase": true } }',
        ),
      ],
    },
    ...['tour', 'dp', 'advanced', 'sms', 'mobile', 'left_menu', 'salesbot_designer'].map((key) => ({
      name: `${key} inside widget`,
      code: `{ "widget": { "locale": ["en"], ⟦"${key}"⟧: {} }, "locations": ["lcard-1"] }`,
      errors: [
        misplaced(
          key,
          top,
          `{ "widget": { "locale": ["en"] }, "locations": ["lcard-1"], "${key}": {} }`,
        ),
      ],
    })),
    {
      name: 'webhook_url beside dp',
      code: '{ "widget": { "locale": ["en"] }, "dp": { "settings": {} }, ⟦"webhook_url"⟧: "" }',
      errors: [
        misplaced(
          'webhook_url',
          inPipeline,
          '{ "widget": { "locale": ["en"] }, "dp": { "settings": {}, "webhook_url": "" } }',
        ),
      ],
    },
    {
      name: 'webhook_url without a block to move it to',
      code: '{ "widget": { "locale": ["en"] }, ⟦"webhook_url"⟧: "" }',
      errors: [misplaced('webhook_url', inPipeline)],
    },
    {
      name: 'webhook_url beside a dp that is misplaced itself',
      code: '{ "widget": { "locale": ["en"], ⟦"dp"⟧: {} }, ⟦"webhook_url"⟧: "" }',
      errors: [
        misplaced('dp', top, '{ "widget": { "locale": ["en"] }, "webhook_url": "", "dp": {} }'),
        misplaced(
          'webhook_url',
          inPipeline,
          '{ "widget": { "locale": ["en"], "dp": { "webhook_url": "" } } }',
        ),
      ],
    },
    {
      name: 'action_multiple in the settings',
      code: `{
  "widget": { "locale": ["en"] },
  "dp": {
    "settings": {
      "message": { "name": "dp.message" },
      ⟦"action_multiple"⟧: false
    }
  }
}`,
      errors: [
        misplaced(
          'action_multiple',
          inPipeline,
          `{
  "widget": { "locale": ["en"] },
  "dp": {
    "settings": {
      "message": { "name": "dp.message" }
    },
    "action_multiple": false
  }
}`,
        ),
      ],
    },
    {
      name: 'a key that stands there twice is not moved',
      code: '{ "version": 1, ⟦"version"⟧: 2, "widget": { "locale": ["en"] } }',
      errors: [misplaced('version', inWidget)],
    },
  ],
});
