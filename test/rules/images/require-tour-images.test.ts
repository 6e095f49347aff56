import { testRule } from '../../helpers/test-rule.js';

const widget = { locale: ['en', 'es'] };
const paths = ['/images/tour.png'];

testRule('require-tour-images', {
  valid: [
    {
      name: 'images in each language',
      code: { widget, tour: { tour_images: { en: paths, es: paths } } },
    },
    {
      name: 'images in one language alone are left to another rule',
      code: { widget, tour: { tour_images: { en: paths } } },
    },
    {
      name: 'an empty array and another type are left to other rules',
      code: { widget, tour: { is_tour: true, tour_images: { en: [], es: 'tour.png' } } },
    },
    {
      name: 'a misspelled code whose file and images have the right name is left to another rule',
      code: { widget: { locale: ['eng'] }, tour: { tour_images: { en: paths } } },
      files: { 'i18n/en.json': {} },
    },
    { name: 'no tour', code: { widget } },
    {
      name: 'misspelled images are left to another rule',
      code: { widget, tour: { tour_imges: {} } },
    },
    { name: 'a tour that is switched off', code: { widget, tour: { is_tour: false } } },
    { name: 'a tour of another type', code: { widget, tour: [] } },
    { name: 'images of another type', code: { widget, tour: { tour_images: paths } } },
    { name: 'no declared language', code: { widget: { locale: 'en' }, tour: { tour_images: {} } } },
    {
      name: 'a key in another case or with a region is left to another rule',
      code: { widget, tour: { tour_images: { EN: paths, 'es-MX': paths } } },
    },
    {
      name: 'a code that is not written as its file and its images are is left to another rule',
      code: { widget: { locale: ['pt-BR'] }, tour: { tour_images: { pt: paths } } },
      files: { 'i18n/pt.json': {} },
    },
  ],
  invalid: [
    {
      name: 'no images',
      code: '{ "widget": { "locale": [] }, ⟦"tour"⟧: { "is_tour": true } }',
      errors: [{ messageId: 'none' }],
    },
    {
      name: 'no language at all',
      code: '{ "widget": { "locale": ["en"] }, "tour": { "is_tour": "yes", ⟦"tour_images"⟧: {} } }',
      errors: [{ messageId: 'missing', data: { languages: '"en"' } }],
    },
  ],
});
