import { testRule } from '../../helpers/test-rule.js';

const widget = '"widget": { "locale": ["en"] }';
const files = { 'i18n/en.json': { tour: { text: 'A tour', none: '' } } };
const unresolved = (reference: string) => ({
  messageId: 'unresolved',
  data: { reference: JSON.stringify(reference), files: '"i18n/en.json"' },
});

testRule('no-unresolved-inert-references', {
  valid: [
    {
      name: 'a tour whose description resolves',
      code: `{ ${widget}, "tour": { "tour_description": "tour.text" } }`,
      files,
    },
    {
      name: 'a literal description',
      code: `{ ${widget}, "tour": { "tour_description": "Look around. It is free." } }`,
      files,
    },
    {
      name: 'what is shown is left to another rule',
      code: '{ "widget": { "locale": ["en"], "name": "x.y" }, "settings": { "a": { "name": "x.y" } }, "locations": ["advanced_settings"], "advanced": { "title": "x.y" } }',
      files,
    },
    {
      name: 'wrong types',
      code: `{ ${widget}, "tour": null, "dp": [], "advanced": "x.y", "salesbot_designer": 1, "left_menu": { "a": null } }`,
      files,
    },
    {
      name: 'blocks that do nothing are left to another rule',
      code: `{
        ${widget},
        "dp": { "settings": { "a": { "name": "x.b" } } },
        "advanced": { "title": "x.c" },
        "salesbot_designer": { "send": { "name": "x.d", "settings": { "a": { "name": "x.e" } } } },
        "amoforms_settings": { "title": "x.g" }
      }`,
      files,
    },
    { name: 'a manifest of another product', code: { tour: { tour_description: 'x.y' } }, files },
  ],
  invalid: [
    {
      name: 'every place that is not shown',
      code: `{
        ${widget},
        "tour": { "tour_description": ⟦"x.a"⟧ },
        "left_menu": { "stats": { "submenu": { "a": { "title": ⟦"x.f"⟧ } } } }
      }`,
      files,
      errors: Array.from('af', (key) => unresolved(`x.${key}`)),
    },
    {
      name: 'the tour, whatever is listed',
      code: `{ ${widget}, "locations": ["settings"], "settings": {}, "tour": { "tour_description": ⟦"x.y"⟧ } }`,
      files,
      errors: [unresolved('x.y')],
    },
    {
      name: 'a misspelled key',
      code: `{ ${widget}, "tour": { "tour_description": ⟦"tour.txt"⟧ } }`,
      files,
      errors: [
        {
          messageId: 'misspelled',
          data: { reference: '"tour.txt"', files: '"i18n/en.json"', meant: '"tour.text"' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"tour.text"' },
              output: `{ ${widget}, "tour": { "tour_description": "tour.text" } }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a blank text',
      code: `{ ${widget}, "tour": { "tour_description": ⟦"tour.none"⟧ } }`,
      files,
      errors: [
        { messageId: 'noText', data: { reference: '"tour.none"', files: '"i18n/en.json"' } },
      ],
    },
  ],
});
