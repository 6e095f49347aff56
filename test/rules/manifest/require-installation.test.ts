import { testRule } from '../../helpers/test-rule.js';

const off = { locale: ['en'], installation: false };
const code = (rest: string): string =>
  `{ "widget": { "locale": ["en"], "installation": ⟦false⟧ }, ${rest} }`;
const error = (parts: string, rest: string) => ({
  messageId: 'off',
  data: { parts },
  suggestions: [
    {
      messageId: 'replace',
      data: { replacement: 'true' },
      output: `{ "widget": { "locale": ["en"], "installation": true }, ${rest} }`,
    },
  ],
});
const field = '"key": { "name": "settings.key", "type": "text" }';

testRule('require-installation', {
  valid: [
    {
      name: 'a widget that is only listed',
      code: { widget: off, locations: ['everywhere', 'lcard-1'] },
    },
    { name: 'no field, of which another rule speaks', code: { widget: off, settings: {} } },
    {
      name: 'a widget that can be installed',
      code: {
        widget: { ...off, installation: true },
        settings: { key: { name: 'x.y' } },
        locations: ['settings'],
      },
    },
    {
      name: 'nothing said, and other types',
      code: { widget: { locale: ['en'] }, locations: ['settings'] },
    },
    { code: { widget: { ...off, installation: 'false' }, locations: ['settings'] } },
  ],
  invalid: [
    ...[
      [`"settings": { ${field} }`, 'settings'],
      ['"salesbot_designer": {}', 'Salesbot steps'],
      [
        `"salesbot_designer": {}, "settings": { ${field} }, "locations": ["settings"]`,
        'settings and Salesbot steps',
      ],
      ['"locations": ["settings"]', 'settings'],
      ['"locations": ["salesbot_designer"]', 'Salesbot steps'],
    ].map(([rest = '', parts = '']) => ({
      name: rest,
      code: code(rest),
      errors: [error(parts, rest)],
    })),
    {
      name: 'settings that were put inside the widget',
      code: `{ "widget": { "installation": ⟦false⟧, "settings": { ${field} } } }`,
      errors: [
        {
          messageId: 'off',
          data: { parts: 'settings' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: 'true' },
              output: `{ "widget": { "installation": true, "settings": { ${field} } } }`,
            },
          ],
        },
      ],
    },
  ],
});
