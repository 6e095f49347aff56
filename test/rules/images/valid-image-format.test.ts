import { testRule } from '../../helpers/test-rule.js';
import { gif, jpeg, png, svg } from '../../helpers/images.js';

const tour = (...paths: string[]) =>
  `{ "widget": { "locale": ["en"] }, "tour": { "tour_images": { "en": [${paths.join(', ')}] } } }`;
const menu = (icon: string) =>
  `{ "widget": { "locale": ["en"] }, "left_menu": { "page": { "icon": ${icon} } } }`;

const ofTour = { kind: 'tour image', format: 'a PNG or a JPEG' };
const ofMenu = { kind: 'menu icon', format: 'an SVG' };

testRule('valid-image-format', {
  valid: [
    {
      name: 'a PNG and a JPEG, whatever their names and sizes',
      code: tour('"/1.png"', '"/2.jpg"', '"/3.png"'),
      files: { '1.png': png(1, 1), '2.jpg': jpeg(1188, 616), '3.png': jpeg(9, 9) },
    },
    { name: 'an SVG icon', code: menu('"images/a.svg"'), files: { 'images/a.svg': svg(1, 1) } },
    {
      name: 'an icon that is a PNG, as the vendor’s generator writes it',
      code: menu('"images/logo_min.png"'),
      files: { 'images/logo_min.png': png(84, 84) },
    },
    {
      name: 'a picture whose size comes after what is read',
      code: tour('"/1.jpg"'),
      files: { '1.jpg': new Uint8Array(65536).fill(0xff, 0, 1).fill(0xd8, 1, 2) },
    },
    {
      name: 'what is not there or not a file is another rule’s',
      code: tour('"/none.png"', '"/images"', '"../1.png"', '"/One.png"', '1'),
      files: { 'images/logo.png': png(1, 1), 'one.png': '' },
    },
  ],
  invalid: [
    {
      name: 'other formats',
      code: tour('⟦"/1.png"⟧', '⟦"/2.svg"⟧'),
      files: { '1.png': gif(1188, 616), '2.svg': svg(1188, 616) },
      errors: [
        { messageId: 'wrongFormat', data: { ...ofTour, path: '"/1.png"', found: 'a GIF' } },
        { messageId: 'wrongFormat', data: { ...ofTour, path: '"/2.svg"', found: 'an SVG' } },
      ],
    },
    {
      name: 'an icon that is a PNG, by the public checklist',
      code: menu('⟦"images/logo_min.png"⟧'),
      options: [{ svgIcons: true }],
      files: { 'images/logo_min.png': png(84, 84) },
      errors: [
        {
          messageId: 'wrongFormat',
          data: { ...ofMenu, path: '"images/logo_min.png"', found: 'a PNG' },
        },
      ],
    },
    {
      name: 'a page in the place of an icon',
      code: menu('⟦"images/a.svg"⟧'),
      files: { 'images/a.svg': '<!doctype html><html><svg></svg></html>' },
      errors: [{ messageId: 'unknown', data: { ...ofMenu, path: '"images/a.svg"' } }],
    },
    {
      name: 'files that are not whole',
      code: tour('⟦"/1.png"⟧', '⟦"/2.png"⟧'),
      files: { '1.png': '', '2.png': png(1, 1).subarray(0, 10) },
      errors: [
        { messageId: 'empty', data: { ...ofTour, path: '"/1.png"' } },
        { messageId: 'truncated', data: { kind: 'tour image', path: '"/2.png"', bytes: 10 } },
      ],
    },
    {
      name: 'a file that is named twice, once',
      code: tour('⟦"/1.png"⟧', '"1.png"', '"/1.png"'),
      files: { '1.png': gif(1, 1) },
      errors: [{ messageId: 'wrongFormat', data: { ...ofTour, path: '"/1.png"', found: 'a GIF' } }],
    },
  ],
});
