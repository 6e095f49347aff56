import { testRule } from '../../helpers/test-rule.js';

const widget = { locale: ['en'] };
const inTour = (text: string) => `{ "widget": { "locale": ["en"] }, "tour": ${text} }`;
const known = {
  tour: [
    'an object',
    '{ "is_tour": true, "tour_images": { "en": [ "/images/tour_1_en.png" ] }, "tour_description": "widget.tour_description" }',
  ],
  'tour.is_tour': ['a boolean', 'true'],
  'tour.tour_images': ['an object', '{ "en": [ "/images/tour_1_en.png" ] }'],
  'tour.tour_images.en': ['an array', '[ "/images/tour_1_en.png", "/images/tour_2_en.png" ]'],
  'tour.tour_description': ['a string', '"widget.tour_description"'],
} as const;
const wrongType = (path: keyof typeof known, actual: string) => ({
  messageId: 'wrongType',
  data: { path: `"${path}"`, expected: known[path][0], actual, example: known[path][1] },
});

testRule('valid-tour', {
  valid: [
    {
      name: 'a tour',
      code: {
        widget,
        tour: {
          is_tour: true,
          tour_images: { en: ['/images/tour_1_en.png'] },
          tour_description: 'widget.tour_description',
        },
      },
    },
    { name: 'no tour', code: { widget } },
    { name: 'an empty tour', code: { widget, tour: {} } },
    { name: 'no languages and no images', code: { widget, tour: { tour_images: {} } } },
    { name: 'no images of a language', code: { widget, tour: { tour_images: { en: [] } } } },
    {
      name: 'remarks',
      code: { widget, tour: { _comment: 'x', tour_images: { _comment: 'y', _n: null } } },
    },
    {
      name: 'blank paths are left to another rule',
      code: { widget, tour: { tour_images: { en: [''] }, tour_description: '' } },
    },
    { name: 'a manifest of another product', code: { tour: null } },
  ],
  invalid: [
    {
      name: 'a tour that is null',
      code: '{\n  "widget": { "locale": ["en"] },\n  "tour": ⟦null⟧,\n  "locations": []\n}',
      errors: [
        {
          messageId: 'isNull',
          suggestions: [
            {
              messageId: 'remove',
              output: '{\n  "widget": { "locale": ["en"] },\n  "locations": []\n}',
            },
          ],
        },
      ],
    },
    ...(
      [
        ['false', 'a boolean'],
        ['[]', 'an array'],
        ['"/images/tour.png"', 'a string'],
      ] as const
    ).map(([text, actual]) => ({
      name: `the tour ${text}`,
      code: inTour(`⟦${text}⟧`),
      errors: [wrongType('tour', actual)],
    })),
    ...['true', 'false'].map((word) => ({
      name: `is_tour as the text ${word}`,
      code: inTour(`{ "is_tour": ⟦"${word}"⟧ }`),
      output: inTour(`{ "is_tour": ${word} }`),
      errors: [
        {
          messageId: 'wrongType',
          data: {
            path: '"tour.is_tour"',
            expected: 'a boolean',
            actual: 'a string',
            example: word,
          },
        },
      ],
    })),
    {
      name: 'is_tour as another word',
      code: inTour('{ "is_tour": ⟦"Y"⟧ }'),
      errors: [
        {
          ...wrongType('tour.is_tour', 'a string'),
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: 'true' },
              output: inTour('{ "is_tour": true }'),
            },
          ],
        },
      ],
    },
    {
      name: 'is_tour that is null',
      code: inTour('{ "is_tour": ⟦null⟧ }'),
      errors: [wrongType('tour.is_tour', 'null')],
    },
    {
      name: 'images that are no object',
      code: inTour('{ "tour_images": ⟦["/images/tour.png"]⟧ }'),
      errors: [wrongType('tour.tour_images', 'an array')],
    },
    {
      name: 'a single path in place of an array',
      code: inTour('{ "tour_images": { "en": ⟦"/images/tour.png"⟧ } }'),
      errors: [
        {
          messageId: 'onePath',
          data: { path: '"tour.tour_images.en"', example: known['tour.tour_images.en'][1] },
          suggestions: [
            {
              messageId: 'wrap',
              output: inTour('{ "tour_images": { "en": ["/images/tour.png"] } }'),
            },
          ],
        },
      ],
    },
    ...(
      [
        ['" "', 'a string'],
        ['null', 'null'],
        ['{ "1": "/images/tour.png" }', 'an object'],
      ] as const
    ).map(([text, actual]) => ({
      name: `the images ${text}`,
      code: inTour(`{ "tour_images": { "en": ⟦${text}⟧ } }`),
      errors: [wrongType('tour.tour_images.en', actual)],
    })),
    {
      name: 'paths that are no text, and a description that is none',
      code: inTour('{ "tour_images": { "en": ["/a.png", ⟦5⟧, ⟦{}⟧] }, "tour_description": ⟦[]⟧ }'),
      errors: [
        ...(['a number', 'an object'] as const).map((actual, mark) => ({
          messageId: 'wrongType',
          data: {
            path: '"tour.tour_images.en"',
            expected: 'a string',
            actual,
            example: '"/images/tour_1_en.png"',
          },
          mark,
        })),
        { ...wrongType('tour.tour_description', 'an array'), mark: 2 },
      ],
    },
  ],
});
