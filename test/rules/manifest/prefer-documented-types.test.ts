import { testRule } from '../../helpers/test-rule.js';

const wrong = (path: string, expected: string, actual: string, example: string) => ({
  messageId: expected === 'a boolean' ? 'notBoolean' : 'wrongType',
  data: { path: `"${path}"`, expected, actual, example },
});

testRule('prefer-documented-types', {
  valid: [
    { name: 'booleans', code: { widget: { init_once: true, is_showcase: false } } },
    { name: 'types of which another rule speaks', code: { widget: { init_once: true, name: 5 } } },
    { name: 'nothing to look at', code: { widget: [], locations: [], settings: {} } },
    { name: 'a manifest of another product', code: { init_once: 'Y' } },
  ],
  invalid: [
    {
      name: 'the word that amoCRM shows on a page',
      code: '{ "widget": { "init_once": ⟦"Y"⟧ } }',
      errors: [
        {
          ...wrong('widget.init_once', 'a boolean', 'a string', 'true'),
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: 'true' },
              output: '{ "widget": { "init_once": true } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a boolean in quotes, which has no fix here',
      code: '{ "widget": { "init_once": ⟦"false"⟧ } }',
      errors: [
        {
          ...wrong('widget.init_once', 'a boolean', 'a string', 'false'),
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: 'false' },
              output: '{ "widget": { "init_once": false } }',
            },
          ],
        },
      ],
    },
    {
      name: 'other keys',
      code: `{
        "widget": { "locale": ["en"], "is_showcase": ⟦null⟧ },
        "salesbot_designer": {
          "a": { "settings": { "b": { "default_value": ⟦5⟧, "required": ⟦[]⟧ } } }
        },
        "amoforms_settings": { "required": ⟦{}⟧, "error_text": ⟦true⟧ }
      }`,
      errors: [
        wrong('widget.is_showcase', 'a boolean', 'null', 'false'),
        wrong(
          'salesbot_designer.a.settings.b.default_value',
          'a string',
          'a number',
          '"salesbot.text_default_value"',
        ),
        wrong('salesbot_designer.a.settings.b.required', 'a boolean', 'an array', 'false'),
        wrong('amoforms_settings.required', 'a boolean', 'an object', 'false'),
        wrong('amoforms_settings.error_text', 'a string', 'a boolean', '"amoforms.error_text"'),
      ],
    },
  ],
});
