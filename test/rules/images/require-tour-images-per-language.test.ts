import { testRule } from '../../helpers/test-rule.js';

const widget = { locale: ['en', 'es'] };
const paths = ['/images/tour.png'];

testRule('require-tour-images-per-language', {
  valid: [
    {
      name: 'images in each language',
      code: { widget, tour: { tour_images: { en: paths, es: paths } } },
    },
    {
      name: 'no images at all are left to another rule',
      code: { widget, tour: { tour_images: {} } },
    },
    { name: 'no tour', code: { widget } },
    { name: 'no list of images', code: { widget, tour: { is_tour: true } } },
    {
      name: 'a tour that is switched off',
      code: { widget, tour: { is_tour: false, tour_images: { en: paths } } },
    },
    { name: 'images of another type', code: { widget, tour: { tour_images: paths } } },
    {
      name: 'a key with a region is left to another rule',
      code: { widget, tour: { tour_images: { en: paths, 'es-MX': paths } } },
    },
  ],
  invalid: [
    {
      name: 'images in one of three languages, and a remark',
      code: '{ "widget": { "locale": ["en", "es", "pt"] }, "tour": { ⟦"tour_images"⟧: { "en": [], "_pt": "" } } }',
      errors: [{ messageId: 'missing', data: { languages: '"es" and "pt"' } }],
    },
  ],
});
