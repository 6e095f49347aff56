import { testRule } from '../../helpers/test-rule.js';
import { jpeg, ofWeight, png } from '../../helpers/images.js';

const code = '{ ⟦"widget"⟧: { "locale": ["en"] }, "locations": ["settings"] }';
const medium = { path: 'images/logo_medium.png', format: 'a PNG', size: '240×84' };
const min = { path: 'images/logo_min.png', format: 'a PNG', size: '84×84' };

testRule('valid-card-logos', {
  valid: [
    {
      name: 'both logos; the others are another rule’s',
      code: { widget: { locale: ['en'] } },
      files: { 'images/logo_medium.png': png(240, 84), 'images/logo_min.png': png(84, 84) },
    },
    {
      name: 'a widget that works in lists, which is another rule’s',
      code: { widget: { locale: ['en'] }, locations: ['clist-1'] },
    },
  ],
  invalid: [
    {
      name: 'no logos',
      code,
      errors: [
        {
          messageId: 'severalMissing',
          data: {
            logos: 'images/logo_medium.png (240×84) and images/logo_min.png (84×84)',
            format: 'a PNG',
            maxSize: '300 KB',
          },
        },
      ],
    },
    {
      name: 'one logo',
      code,
      files: { 'images/logo_medium.png': png(240, 84) },
      errors: [{ messageId: 'missing', data: { ...min, maxSize: '300 KB' } }],
    },
    {
      name: 'a near name',
      code,
      files: { 'images/logo_medum.png': png(240, 84), 'images/logo_min.png': png(84, 84) },
      errors: [{ messageId: 'misspelled', data: { ...medium, found: 'images/logo_medum.png' } }],
    },
    {
      name: 'old sizes',
      code,
      files: { 'images/logo_medium.png': png(120, 42), 'images/logo_min.png': png(42, 42) },
      errors: [
        {
          messageId: 'severalWrongSizes',
          data: {
            logos:
              'images/logo_medium.png (120×42, expected 240×84) and images/logo_min.png (42×42, expected 84×84)',
          },
        },
      ],
    },
    {
      name: 'one of an old size',
      code,
      files: { 'images/logo_medium.png': png(120, 42), 'images/logo_min.png': png(84, 84) },
      errors: [{ messageId: 'wrongSize', data: { ...medium, found: '120×42' } }],
    },
    {
      name: 'another format and no picture',
      code,
      files: { 'images/logo_medium.png': jpeg(240, 84), 'images/logo_min.png': 'picture' },
      errors: [
        { messageId: 'wrongFormat', data: { ...medium, found: 'a JPEG' } },
        { messageId: 'unknown', data: min, mark: 0 },
      ],
    },
    {
      name: 'another case and another ending',
      code,
      files: { 'images/Logo_medium.png': png(240, 84), 'images/logo_min.jpg': jpeg(84, 84) },
      errors: [
        { messageId: 'otherCase', data: { path: medium.path, found: 'images/Logo_medium.png' } },
        { messageId: 'otherEnding', data: { ...min, found: 'images/logo_min.jpg' }, mark: 0 },
      ],
    },
    {
      name: 'a folder in the place of a file and an empty file',
      code,
      files: { [`${medium.path}/readme.txt`]: 'x', [min.path]: new Uint8Array() },
      errors: [
        { messageId: 'unreadable', data: { path: medium.path } },
        { messageId: 'empty', data: min, mark: 0 },
      ],
    },
    {
      name: 'a picture that is cut off and one that is too heavy',
      code,
      files: {
        [medium.path]: png(240, 84).subarray(0, 20),
        [min.path]: ofWeight(png(84, 84), 307201),
      },
      errors: [
        { messageId: 'truncated', data: { ...medium, bytes: 20 } },
        {
          messageId: 'tooHeavy',
          data: { path: min.path, bytes: 307201, maxSize: '300 KB', maxBytes: 307200 },
          mark: 0,
        },
      ],
    },
  ],
});
