import { testRule } from '../../helpers/test-rule.js';
import { png, svg } from '../../helpers/images.js';

const tour = (path: string, around = '') =>
  `{ "widget": { "locale": ["en"] }, "tour": { "tour_images": { "en": [${around}${path}] } } }`;
const menu = (icons: string) =>
  `{ "widget": { "locale": ["en"] }, "left_menu": { "page": { ${icons} } } }`;

const ofTour = { kind: 'tour image', example: '"/images/tour_1_en.png"' };

const replacement = (text: string, output: string) => ({
  messageId: 'replace',
  data: { replacement: JSON.stringify(text) },
  output,
});

testRule('require-image-files', {
  valid: [
    {
      name: 'with and without the slash in front',
      code: tour('"/images/tour.png", "images/tour.png", "./images/tour.png", "/tour 1.png"'),
      files: { 'images/tour.png': png(1, 1), 'tour 1.png': png(1, 1) },
    },
    {
      name: 'icons in both forms',
      code: menu(
        '"icon": "images/a.svg", "icons": { "light": "/images/a.svg", "dark": "images/b.svg" }',
      ),
      files: { 'images/a.svg': svg(1, 1), 'images/b.svg': svg(1, 1) },
    },
    { name: 'an empty file is there', code: tour('"/tour.png"'), files: { 'tour.png': '' } },
    {
      name: 'other types are left to other rules',
      code: tour('1, null, ["/tour.png"], { "path": "/tour.png" }'),
    },
    {
      name: 'images that are not an array',
      code: '{ "widget": { "locale": ["en"] }, "tour": { "tour_images": { "en": "/tour.png" } } }',
    },
    { name: 'blocks of other types', code: { widget: { locale: [] }, tour: null, left_menu: 1 } },
    {
      name: 'a logo of a Salesbot handler is a path of the server',
      code: {
        widget: { locale: ['en'] },
        salesbot_designer: { logo: '/widgets/acme_bot/images/logo.jpg' },
      },
    },
    { name: 'a manifest of another product', code: { tour: { tour_images: { en: ['/x.png'] } } } },
  ],
  invalid: [
    {
      name: 'a missing image, each time it is named',
      code: '{ "widget": { "locale": [] }, "tour": { "tour_images": { "en": [⟦"/images/tour.png"⟧], "es": [⟦"images/tour.png"⟧] } } }',
      errors: [
        { messageId: 'missing', data: { kind: 'tour image', path: '"/images/tour.png"' } },
        { messageId: 'missing', data: { kind: 'tour image', path: '"images/tour.png"' } },
      ],
    },
    {
      name: 'missing icons',
      code: menu(
        '"icon": ⟦"images/a.svg"⟧, "icons": { "light": ⟦"images/b.svg"⟧, "dark": ⟦"images/c.svg"⟧ }',
      ),
      files: { 'a.svg': svg(1, 1), 'images/readme.txt': 'x' },
      errors: ['a', 'b', 'c'].map((name) => ({
        messageId: 'missing',
        data: { kind: 'menu icon', path: `"images/${name}.svg"` },
      })),
    },
    {
      name: 'a file of a similar name that is named nowhere else',
      code: tour('⟦"/images/screen_tuor.png"⟧', '"/images/tour_2.png", '),
      files: { 'images/screen_tour.jpg': png(1, 1), 'images/tour_2.png': png(1, 1) },
      errors: [
        {
          messageId: 'misspelled',
          data: {
            kind: 'tour image',
            path: '"/images/screen_tuor.png"',
            meant: '"/images/screen_tour.jpg"',
          },
          suggestions: [
            replacement(
              '/images/screen_tour.jpg',
              tour('"/images/screen_tour.jpg"', '"/images/tour_2.png", '),
            ),
          ],
        },
      ],
    },
    {
      name: 'a file that is named elsewhere is not meant here',
      code: tour('⟦"/images/tour_1_es.png"⟧', '"/images/tour_1_en.png", '),
      files: { 'images/tour_1_en.png': png(1, 1) },
      errors: [
        { messageId: 'missing', data: { kind: 'tour image', path: '"/images/tour_1_es.png"' } },
      ],
    },
    {
      name: 'another case of the file and of the folder',
      code: tour('⟦"/images/tour.png"⟧, ⟦"Docs/tour.png"⟧'),
      files: { 'images/Tour.PNG': png(1, 1), 'docs/tour.png': png(1, 1) },
      errors: [
        {
          messageId: 'otherCase',
          data: { kind: 'tour image', path: '"/images/tour.png"', meant: '"/images/Tour.PNG"' },
          suggestions: [
            replacement('/images/Tour.PNG', tour('"/images/Tour.PNG", "Docs/tour.png"')),
          ],
        },
        {
          messageId: 'otherCase',
          data: { kind: 'tour image', path: '"Docs/tour.png"', meant: '"docs/tour.png"' },
          suggestions: [replacement('docs/tour.png', tour('"/images/tour.png", "docs/tour.png"'))],
        },
      ],
    },
    {
      name: 'a folder',
      code: tour('⟦"/images"⟧'),
      files: { 'images/tour.png': png(1, 1) },
      errors: [{ messageId: 'unreadable', data: { kind: 'tour image', path: '"/images"' } }],
    },
    ...['', ' ', '/', '.'].map((path) => ({
      name: `no file: ${JSON.stringify(path)}`,
      code: tour(`⟦${JSON.stringify(path)}⟧`),
      errors: [{ messageId: 'blank', data: { ...ofTour, path: JSON.stringify(path) } }],
    })),
    ...['https://acme.test/tour.png', '//acme.test/tour.png', 'data:image/png;base64,AA=='].map(
      (path) => ({
        name: `a URL: ${path}`,
        code: tour(`⟦"${path}"⟧`),
        errors: [{ messageId: 'url', data: { ...ofTour, path: `"${path}"` } }],
      }),
    ),
    ...[
      '../tour.png',
      '/images/../../tour.png',
      '..\\tour.png',
      '%2e%2e/tour.png',
      'C:\\a.png',
    ].map((path) => ({
      name: `a path that leaves the folder: ${path}`,
      code: tour(`⟦${JSON.stringify(path)}⟧`),
      errors: [{ messageId: 'outside', data: { ...ofTour, path: JSON.stringify(path) } }],
    })),
    {
      name: 'an icon that is a URL',
      code: menu('"icon": ⟦"https://acme.test/a.svg"⟧'),
      errors: [
        {
          messageId: 'url',
          data: {
            kind: 'menu icon',
            path: '"https://acme.test/a.svg"',
            example: '"images/menu_icon.svg"',
          },
        },
      ],
    },
    {
      name: 'backslashes',
      code: tour('⟦"\\\\images\\\\tour.png"⟧, ⟦"images\\\\none.png"⟧'),
      files: { 'images/tour.png': png(1, 1) },
      errors: [
        {
          messageId: 'backslashes',
          data: {
            kind: 'tour image',
            path: '"\\\\images\\\\tour.png"',
            meant: '"/images/tour.png"',
          },
          suggestions: [
            replacement('/images/tour.png', tour('"/images/tour.png", "images\\\\none.png"')),
          ],
        },
        {
          messageId: 'backslashes',
          data: { kind: 'tour image', path: '"images\\\\none.png"', meant: '"images/none.png"' },
        },
      ],
    },
    {
      name: 'the absolute path of a machine is one in the widget folder',
      code: tour('⟦"/etc/hosts"⟧'),
      errors: [{ messageId: 'missing', data: { kind: 'tour image', path: '"/etc/hosts"' } }],
    },
  ],
});
