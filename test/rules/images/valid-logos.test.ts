import { testRule } from '../../helpers/test-rule.js';
import { gif, jpeg, ofWeight, png, svg } from '../../helpers/images.js';

const three = {
  'images/logo.png': png(130, 100),
  'images/logo_main.png': png(400, 272),
  'images/logo_small.png': png(108, 108),
};
const all = {
  ...three,
  'images/logo_medium.png': png(240, 84),
  'images/logo_min.png': png(84, 84),
  'images/logo_dp.png': png(174, 109),
};
const wanted = {
  'images/logo.png': '130×100',
  'images/logo_main.png': '400×272',
  'images/logo_small.png': '108×108',
  'images/logo_medium.png': '240×84',
  'images/logo_min.png': '84×84',
  'images/logo_dp.png': '174×109',
};

const missing = (path: keyof typeof wanted, mark = 0) => ({
  messageId: 'missing',
  data: { path, format: 'a PNG', size: wanted[path], maxSize: '300 KB' },
  mark,
});

const severalMissing = (...paths: readonly (keyof typeof wanted)[]) => {
  const named = paths.map((path) => `${path} (${wanted[path]})`);
  const logos = `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
  return { messageId: 'severalMissing', data: { logos, format: 'a PNG', maxSize: '300 KB' } };
};

/** The whole set without one, with other bytes or none in its place. */
function except(
  path: keyof typeof wanted,
  bytes?: Uint8Array,
  other?: keyof typeof wanted,
): Record<string, unknown> {
  const rest = Object.fromEntries(
    Object.entries(all).filter(([name]) => name !== path && name !== other),
  );
  return bytes ? { ...rest, [path]: bytes } : rest;
}

const small = 'images/logo_small.png';
const code = '{ ⟦"widget"⟧: { "locale": ["en"] } }';
const withLocation = (location: string) =>
  `{ "widget": { "locale": ["en"] }, "locations": ["settings", ⟦"${location}"⟧] }`;

testRule('valid-logos', {
  valid: [
    { name: 'three logos', code: { widget: { locale: ['en'] } }, files: three },
    {
      name: 'all logos',
      code: { widget: { locale: ['en'] }, locations: ['lcard-1', 'digital_pipeline'] },
      files: all,
    },
    {
      name: 'a logo of the greatest weight',
      code: { widget: { locale: ['en'] } },
      files: { ...three, [small]: ofWeight(png(108, 108), 307200) },
    },
    {
      name: 'a picture whose size comes after what is read',
      code: { widget: { locale: ['en'] } },
      files: { ...three, [small]: ofWeight(png(108, 108).subarray(0, 8), 65536) },
    },
    {
      name: 'everywhere and a location that is not a text are neither cards nor lists',
      code: { widget: { locale: ['en'] }, locations: ['everywhere', 'settings', 5] },
      files: three,
    },
    {
      name: 'a JPEG and a GIF under the names of PNG files, on amoCRM',
      code: { widget: { locale: ['en'] } },
      files: { ...three, 'images/logo.png': gif(130, 100), [small]: jpeg(108, 108) },
      options: [{ platform: 'amocrm' }],
    },
    { name: 'a manifest of another product', code: { name: 'Web app', icons: [] } },
  ],
  invalid: [
    ...[
      ['images/logo_dp.png', 'images/lodo_db.png', '174×109'],
      ['images/logo_small.png', 'images/logo-smal.png', '108×108'],
      ['images/logo_min.png', 'images/logo_mini.PNG', '84×84'],
    ].map(([path = '', found = '', size = '']) => ({
      name: `${path} under a near name`,
      code:
        path === small
          ? '{ ⟦"widget"⟧: { "locale": ["en"] }, "locations": ["digital_pipeline", "lcard-1"] }'
          : path === 'images/logo_dp.png'
            ? withLocation('digital_pipeline')
            : '{ ⟦"widget"⟧: { "locale": ["en"] }, "locations": ["lcard-1"] }',
      files: { ...except(path as keyof typeof wanted), [found]: png(1, 1) },
      errors: [{ messageId: 'misspelled', data: { path, found, size, format: 'a PNG' } }],
    })),
    {
      name: 'a picture of nearly the name of another logo, which is there',
      code,
      files: { ...except('images/logo_main.png'), 'images/logo_mini.png': png(1, 1) },
      errors: [missing('images/logo_main.png')],
    },
    {
      name: 'pictures of other names, folders and other files',
      code,
      files: {
        ...except(small),
        'images/smile.png': png(1, 1),
        'images/logo_smal.txt': '',
        'images/logo_smal.png/a.txt': '',
      },
      errors: [missing(small)],
    },
    {
      name: 'the size of a JPEG, on amoCRM',
      code,
      files: { ...three, [small]: jpeg(100, 108) },
      options: [{ platform: 'amocrm' }],
      errors: [
        {
          messageId: 'wrongSize',
          data: { path: small, found: '100×108', size: '108×108' },
        },
      ],
    },
    {
      name: 'no folder of images',
      code,
      errors: [severalMissing('images/logo.png', 'images/logo_main.png', 'images/logo_small.png')],
    },
    {
      name: 'a file in the place of the folder',
      code,
      files: { images: '' },
      errors: [severalMissing('images/logo.png', 'images/logo_main.png', 'images/logo_small.png')],
    },
    {
      name: 'no widget to say it at',
      code: '⟦{⟧ "locations": [], "settings": {} }',
      files: except('images/logo.png'),
      errors: [missing('images/logo.png')],
    },
    {
      name: 'a widget that is not an object',
      code: '{ ⟦"widget"⟧: 1, "locations": [], "settings": {} }',
      files: except('images/logo.png'),
      errors: [missing('images/logo.png')],
    },
    ...['lcard', 'ccard-0', 'comcard-1', 'llist-2', 'culist-1'].map((location) => ({
      name: `the logos of areas with ${location}`,
      code: `{ ⟦"widget"⟧: { "locale": ["en"] }, "locations": ["${location}"] }`,
      files: three,
      errors: [severalMissing('images/logo_medium.png', 'images/logo_min.png')],
    })),
    {
      name: 'the logo of the digital pipeline and others, at the widget',
      code: '{ ⟦"widget"⟧: { "locale": ["en"] }, "locations": ["digital_pipeline"] }',
      files: except(small, undefined, 'images/logo_dp.png'),
      options: [{ platform: 'amocrm' }],
      errors: [
        {
          ...severalMissing(small, 'images/logo_dp.png'),
          data: {
            logos: 'images/logo_small.png (108×108) and images/logo_dp.png (174×109)',
            format: 'a PNG, a JPEG or a GIF',
            maxSize: '300 KB',
          },
        },
      ],
    },
    {
      name: 'the logo of the digital pipeline, at its location',
      code: withLocation('digital_pipeline'),
      files: three,
      errors: [missing('images/logo_dp.png')],
    },
    {
      name: 'the logo of the digital pipeline in another size',
      code: withLocation('digital_pipeline'),
      files: { ...three, 'images/logo_dp.png': png(174, 108) },
      errors: [
        {
          messageId: 'wrongSize',
          data: { path: 'images/logo_dp.png', found: '174×108', size: '174×109' },
        },
      ],
    },
    {
      name: 'locations inside of widget',
      code: '{ "widget": { "locale": ["en"], "locations": [⟦"digital_pipeline"⟧] } }',
      files: three,
      errors: [missing('images/logo_dp.png')],
    },
    {
      name: 'another case',
      code,
      files: { ...except(small), 'images/Logo_Small.PNG': png(108, 108) },
      errors: [{ messageId: 'otherCase', data: { path: small, found: 'images/Logo_Small.PNG' } }],
    },
    {
      name: 'another case and another size',
      code,
      files: { ...except(small), 'images/LOGO_small.png': png(107, 108) },
      errors: [
        { messageId: 'otherCase', data: { path: small, found: 'images/LOGO_small.png' } },
        {
          messageId: 'wrongSize',
          data: { path: 'images/LOGO_small.png', found: '107×108', size: '108×108' },
          mark: 0,
        },
      ],
    },
    {
      name: 'a folder in another case',
      code,
      files: Object.fromEntries(
        Object.entries(three).map(([path, bytes]) => [path.replace('images', 'Images'), bytes]),
      ),
      errors: Object.keys(three).map((path) => ({
        messageId: 'otherCase',
        data: { path, found: path.replace('images', 'Images') },
        mark: 0,
      })),
    },
    {
      name: 'another ending',
      code,
      files: { ...except(small), 'images/logo_small.JPG': jpeg(108, 108) },
      errors: [
        {
          messageId: 'otherEnding',
          data: { path: small, found: 'images/logo_small.JPG', format: 'a PNG', size: '108×108' },
        },
      ],
    },
    {
      name: 'a folder named as a logo',
      code,
      files: { ...except(small), [`${small}/readme.txt`]: 'x' },
      errors: [{ messageId: 'unreadable', data: { path: small } }],
    },
    {
      name: 'an empty file',
      code,
      files: except(small, new Uint8Array()),
      errors: [{ messageId: 'empty', data: { path: small, format: 'a PNG', size: '108×108' } }],
    },
    {
      name: 'no picture',
      code,
      files: except(small, ofWeight(new Uint8Array([1, 2, 3]), 400000)),
      errors: [{ messageId: 'unknown', data: { path: small, format: 'a PNG', size: '108×108' } }],
    },
    {
      name: 'a truncated picture',
      code,
      files: except(small, png(108, 108).subarray(0, 20)),
      errors: [
        {
          messageId: 'truncated',
          data: { path: small, bytes: 20, format: 'a PNG', size: '108×108' },
        },
      ],
    },
    ...(
      [
        ['a JPEG', jpeg(108, 108)],
        ['a GIF', gif(108, 108)],
        ['an SVG', svg(108, 108)],
      ] as const
    ).map(([found, bytes]) => ({
      name: `${found} named as a PNG`,
      code,
      files: except(small, bytes),
      errors: [{ messageId: 'wrongFormat', data: { path: small, found, format: 'a PNG' } }],
    })),
    {
      name: 'another size',
      code,
      files: except(small, png(107, 108)),
      errors: [
        { messageId: 'wrongSize', data: { path: small, found: '107×108', size: '108×108' } },
      ],
    },
    {
      name: 'several of another size, and one of them too heavy',
      code,
      files: {
        ...except(small, ofWeight(png(107, 108), 307201)),
        'images/logo.png': png(140, 80),
      },
      errors: [
        {
          messageId: 'tooHeavy',
          data: { path: small, bytes: 307201, maxSize: '300 KB', maxBytes: 307200 },
        },
        {
          messageId: 'severalWrongSizes',
          data: {
            logos: `images/logo.png (140×80, expected 130×100) and ${small} (107×108, expected 108×108)`,
          },
          mark: 0,
        },
      ],
    },
    {
      name: 'too heavy',
      code,
      files: except(small, ofWeight(png(108, 108), 307201)),
      errors: [
        {
          messageId: 'tooHeavy',
          data: { path: small, bytes: 307201, maxSize: '300 KB', maxBytes: 307200 },
        },
      ],
    },
    {
      name: 'everything at once',
      code,
      files: except(small, ofWeight(jpeg(100, 108), 400000)),
      errors: [
        { messageId: 'wrongFormat', data: { path: small, found: 'a JPEG', format: 'a PNG' } },
        {
          messageId: 'tooHeavy',
          data: { path: small, bytes: 400000, maxSize: '300 KB', maxBytes: 307200 },
          mark: 0,
        },
        {
          messageId: 'wrongSize',
          data: { path: small, found: '100×108', size: '108×108' },
          mark: 0,
        },
      ],
    },
  ],
});
