import { testRule } from '../../helpers/test-rule.js';

const paths = (count: number) =>
  Array.from({ length: count }, (_, index) => `/t${String(index)}.png`);

testRule('valid-tour-image-count', {
  valid: [
    {
      name: 'one and five images',
      code: {
        widget: { locale: ['en', 'es'] },
        tour: { is_tour: true, tour_images: { en: paths(1), es: paths(5) } },
      },
    },
    {
      name: 'a tour that is switched off',
      code: { widget: { locale: ['en'] }, tour: { is_tour: false, tour_images: { en: [] } } },
    },
    {
      name: 'a language that is not declared is left to another rule',
      code: { widget: { locale: ['en'] }, tour: { tour_images: { en: paths(2), es: [] } } },
    },
    {
      name: 'other types are left to another rule',
      code: { widget: { locale: ['en'] }, tour: { tour_images: { en: '', _comment: '' } } },
    },
    { name: 'a tour of another type', code: { widget: { locale: ['en'] }, tour: null } },
    { name: 'no images at all', code: { widget: { locale: ['en'] }, tour: {} } },
  ],
  invalid: [
    {
      name: 'no image in one language and too many in another',
      code: `{ "widget": { "locale": ["en", "es"] }, "tour": { "tour_images": { "en": ⟦[]⟧, "es": ⟦${JSON.stringify(paths(6))}⟧ } } }`,
      errors: [
        { messageId: 'none', data: { language: '"en"', min: 1, max: 5 } },
        { messageId: 'tooMany', data: { language: '"es"', count: 6, max: 5 } },
      ],
    },
    {
      name: 'if no language is declared',
      code: '{ "widget": { "locale": "en" }, "tour": { "tour_images": { "en": ⟦[]⟧ } } }',
      errors: [{ messageId: 'none', data: { language: '"en"', min: 1, max: 5 } }],
    },
  ],
});
