import { testRule } from '../../helpers/test-rule.js';

const file = 'i18n/en.json';
const files = {
  'manifest.json': {
    widget: {
      locale: ['en'],
      description: 'widget.description',
      short_description: 'widget.short',
    },
    tour: { tour_description: 'widget.tour' },
  },
};
const describe = (description: string) => ({ widget: { description } });

testRule('no-misspelled-brand', {
  valid: [
    { name: 'as it is written', file, files, code: describe('For Kommo. Kommo-based, (Kommo)!') },
    ...[
      'https://www.kommo.com/kommo',
      'see kommo.com',
      'support@kommo.com',
      'kommo@acme.test',
      '#kommo',
      '<a href="https://kommo.com" title="kommo">Kommo</a>',
      'my_kommo_field',
      'kommodity',
      '<script>kommo</script>',
      '<!-- kommo -->',
    ].map((text) => ({ name: text, file, files, code: describe(text) })),
    {
      name: 'other texts',
      file,
      files,
      code: { widget: { name: 'kommo' }, description: 'kommo' },
    },
    {
      name: 'a reference is not a text',
      code: { widget: { locale: [], description: 'kommo.text' } },
    },
    { name: 'values of other types', file, files, code: { widget: { description: ['kommo'] } } },
  ],
  invalid: [
    {
      name: 'in each of the descriptions',
      file,
      files,
      code: '{ "widget": { "description": ⟦"For kommo, <b>KOMMO</b> and kommo."⟧, "short": ⟦"kommo"⟧, "tour": ⟦"In\\u0020kommo"⟧ } }',
      errors: [
        {
          messageId: 'misspelled',
          data: { brand: '"Kommo"', found: '"kommo" and "KOMMO"' },
          suggestions: [
            {
              messageId: 'correct',
              data: { brand: '"Kommo"' },
              output:
                '{ "widget": { "description": "For Kommo, <b>Kommo</b> and Kommo.", "short": "kommo", "tour": "In\\u0020kommo" } }',
            },
          ],
        },
        {
          messageId: 'misspelled',
          data: { brand: '"Kommo"', found: '"kommo"' },
          suggestions: [
            {
              messageId: 'correct',
              data: { brand: '"Kommo"' },
              output:
                '{ "widget": { "description": "For kommo, <b>KOMMO</b> and kommo.", "short": "Kommo", "tour": "In\\u0020kommo" } }',
            },
          ],
        },
        {
          messageId: 'misspelled',
          data: { brand: '"Kommo"', found: '"kommo"' },
          suggestions: [
            {
              messageId: 'correct',
              data: { brand: '"Kommo"' },
              output:
                '{ "widget": { "description": "For kommo, <b>KOMMO</b> and kommo.", "short": "kommo", "tour": "In Kommo" } }',
            },
          ],
        },
      ],
    },
    {
      name: 'entities before it, in the manifest',
      code: '{ "widget": { "locale": ["en"], "description": ⟦"A &amp; B&nbsp;in kommo"⟧ } }',
      errors: [
        {
          messageId: 'misspelled',
          data: { brand: '"Kommo"', found: '"kommo"' },
          suggestions: [
            {
              messageId: 'correct',
              data: { brand: '"Kommo"' },
              output:
                '{ "widget": { "locale": ["en"], "description": "A &amp; B&nbsp;in Kommo" } }',
            },
          ],
        },
      ],
    },
  ],
});
