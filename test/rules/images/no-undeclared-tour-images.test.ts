import { testRule } from '../../helpers/test-rule.js';

const paths = ['/images/tour.png'];

testRule('no-undeclared-tour-images', {
  valid: [
    {
      name: 'declared languages',
      code: { widget: { locale: ['en', 'es'] }, tour: { tour_images: { en: paths, es: paths } } },
    },
    {
      name: 'a remark',
      code: { widget: { locale: ['en'] }, tour: { tour_images: { _comment: 'x', en: paths } } },
    },
    {
      name: 'a tour that is switched off',
      code: { widget: { locale: ['en'] }, tour: { is_tour: false, tour_images: { es: paths } } },
    },
    {
      name: 'no declared language',
      code: { widget: { locale: [] }, tour: { tour_images: { en: [] } } },
    },
    {
      name: 'a language whose texts are not declared either is left to another rule',
      code: { widget: { locale: ['en'] }, tour: { tour_images: { en: paths, es: paths } } },
      files: { 'i18n/es.json': {} },
    },
    {
      name: 'a code that is not written as its file and its images are is left to another rule',
      code: { widget: { locale: ['ES'] }, tour: { tour_images: { es: paths } } },
      files: { 'i18n/es.json': {} },
    },
    {
      name: 'images of another type',
      code: { widget: { locale: ['en'] }, tour: { tour_images: [] } },
    },
  ],
  invalid: [
    {
      name: 'a language that is not declared',
      code: '{ "widget": { "locale": ["en"] }, "tour": { "tour_images": { "en": [], ⟦"es"⟧: [] } } }',
      errors: [
        {
          messageId: 'undeclared',
          data: { key: '"es"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { key: '"es"' },
              output: '{ "widget": { "locale": ["en"] }, "tour": { "tour_images": { "en": [] } } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a declared language with a region, whose images are there already',
      code: '{ "widget": { "locale": ["en"] }, "tour": { "tour_images": { "en": [], ⟦"en-US"⟧: [] } } }',
      errors: [
        {
          messageId: 'undeclared',
          data: { key: '"en-US"' },
          suggestions: [
            {
              messageId: 'remove',
              data: { key: '"en-US"' },
              output: '{ "widget": { "locale": ["en"] }, "tour": { "tour_images": { "en": [] } } }',
            },
          ],
        },
      ],
    },
    ...['ES', 'es-MX', 'es_ES', ' es'].map((key) => ({
      name: `the key ${key} for a declared language`,
      code: `{ "widget": { "locale": ["en", "es"] }, "tour": { "tour_images": { "en": [], ⟦"${key}"⟧: [] } } }`,
      errors: [
        {
          messageId: 'meant',
          data: { key: `"${key}"`, code: '"es"' },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"es"' },
              output:
                '{ "widget": { "locale": ["en", "es"] }, "tour": { "tour_images": { "en": [], "es": [] } } }',
            },
          ],
        },
      ],
    })),
  ],
});
