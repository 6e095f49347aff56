import { testRule } from '../../helpers/test-rule.js';
import { gif, jpeg, png, svg } from '../../helpers/images.js';

const tour = (...paths: string[]) =>
  `{ "widget": { "locale": ["en"] }, "tour": { "tour_images": { "en": [${paths.join(', ')}] } } }`;

testRule('valid-tour-image-size', {
  valid: [
    {
      name: 'the size of the marketplace',
      code: tour('"/1.png"', '"2.jpg"'),
      files: { '1.png': png(1188, 616), '2.jpg': jpeg(1188, 616) },
    },
    {
      name: 'files without a size, which are another rule’s',
      code: tour('"/1.svg"', '"/2.png"', '"/3.png"', '"/none.png"', '1'),
      files: { '1.svg': svg(1, 1), '2.png': '', '3.png': 'x' },
    },
    {
      name: 'a menu icon',
      code: { widget: { locale: ['en'] }, left_menu: { page: { icon: 'images/a.png' } } },
      files: { 'images/a.png': png(1, 1) },
    },
  ],
  invalid: [
    {
      name: 'other sizes, each file once',
      code: tour('⟦"/images/logo_main.png"⟧', '"images/logo_main.png"', '⟦"/2.gif"⟧'),
      files: { 'images/logo_main.png': png(400, 272), '2.gif': gif(616, 1188) },
      errors: [
        {
          messageId: 'wrongSize',
          data: { path: '"/images/logo_main.png"', found: '400×272', size: '1188×616' },
        },
        { messageId: 'wrongSize', data: { path: '"/2.gif"', found: '616×1188', size: '1188×616' } },
      ],
    },
  ],
});
