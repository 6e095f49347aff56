import { createHash } from 'node:crypto';
import { afterAll } from 'vitest';
import { sampleLogos, type SampleLogo } from '../../../src/platform/sample.js';
import { png } from '../../helpers/images.js';
import { testRule } from '../../helpers/test-rule.js';

// The pictures themselves are the vendor's; two of ours, which no other test has, stand for them.
const pictures: Record<string, Uint8Array> = {
  'images/logo.png': Uint8Array.of(...png(130, 100), 1),
  'images/logo_min.png': Uint8Array.of(...png(84, 84), 1),
};
const known = sampleLogos as SampleLogo[];
for (const [path, picture] of Object.entries(pictures)) {
  const sha256 = createHash('sha256').update(picture).digest('hex');
  known.push({
    path,
    bytes: picture.length,
    sha256,
    source: 'https://acme.test',
    confidence: 'high',
  });
}
afterAll(() => known.splice(-Object.keys(pictures).length));

const file = 'i18n/en.json';
const manifest = {
  widget: {
    name: 'widget.name',
    description: 'widget.description',
    short_description: 'widget.short_description',
    locale: ['en', 'ru'],
  },
  locations: ['advanced_settings', 'salesbot_designer'],
  tour: { tour_description: 'widget.tour_description' },
  advanced: { title: 'advanced.title' },
  salesbot_designer: {
    send: {
      name: 'salesbot.handler_name',
      settings: { button_title: { name: 'salesbot.button_title', type: 'text' } },
    },
  },
};
const files = { 'manifest.json': manifest };
const meanings = {
  link: 'the URL of the page where people ask for help',
  email: 'the email address where people ask for help',
};

testRule('no-sample-content', {
  valid: [
    {
      name: 'texts of the author',
      file,
      files,
      code: {
        widget: {
          name: 'MyWidget 2',
          description: 'Short description',
          short_description: 'A short description of my widget',
        },
        salesbot: { handler_name: 'Send', button_title: 'Button title' },
      },
    },
    {
      name: 'a text that no reference leads to',
      file,
      files,
      code: { widget: { name: 'Acme', title: 'MyWidget' }, handler_name: 'Handler name' },
    },
    {
      name: 'a language that is not declared',
      file: 'i18n/es.json',
      files,
      code: { widget: { name: 'MyWidget' } },
    },
    {
      name: 'texts of blocks that the platform does not read',
      file,
      files: { 'manifest.json': { ...manifest, locations: ['lcard-1'] } },
      code: {
        advanced: { title: 'Settings menu item title' },
        salesbot: { handler_name: 'Handler name' },
      },
    },
    { name: 'other types', file, files, code: { widget: { name: ['MyWidget'] } } },
    {
      name: 'contacts of the author, some of them at the vendor',
      code: {
        widget: {
          locale: ['en'],
          support: { link: 'https://forms.amocrm.ru/rwrdmw', email: 'kommo.com@acme.test' },
        },
      },
    },
    ...[
      'https://www.kommo.com/partners/acme',
      'https://acme.kommo.com',
      'https://notkommo.com',
      'https://kommo.com.acme.test/support',
      'kommo.com',
    ].map((link) => ({ code: { widget: { locale: ['en'], support: { link } } } })),
    {
      name: 'logos of the author, in the sizes of the sample',
      files: {
        'images/logo.png': Uint8Array.of(...png(130, 100), 0),
        'images/logo_min.png': png(130, 100),
        'images/other.png': pictures['images/logo_min.png'],
      },
      code: { widget: { locale: ['en'] } },
    },
    {
      name: 'a logo of the sample in a file of another name, and a folder in the place of one',
      files: { 'images/LOGO.png': pictures['images/logo.png'], 'images/logo_min.png/a.txt': '' },
      code: { widget: { locale: ['en'] } },
    },
  ],
  invalid: [
    {
      name: 'texts of the sample',
      file,
      files,
      code: '{ "widget": { "name": ⟦"MyWidget"⟧, "description": ⟦"Full description"⟧, "short_description": ⟦" Short description "⟧, "tour_description": ⟦"Tour description"⟧ }, "advanced": { "title": ⟦"Settings menu item title"⟧ }, "salesbot": { "handler_name": ⟦"Handler name"⟧, "button_title": "Button title" } }',
      errors: [
        'MyWidget',
        'Full description',
        ' Short description ',
        'Tour description',
        'Settings menu item title',
        'Handler name',
      ].map((text) => ({ messageId: 'text', data: { text: JSON.stringify(text) } })),
    },
    {
      name: 'texts of the Russian sample',
      file: 'i18n/ru.json',
      files,
      code: '{ "widget": { "name": ⟦"Мой виджет"⟧, "short_description": ⟦"Короткое описание виджета"⟧, "description": ⟦"Полное описание виджета"⟧, "tour_description": ⟦"Описание виджета"⟧ }, "advanced": { "title": ⟦"Заголовок меню в настройках"⟧ }, "salesbot": { "handler_name": ⟦"Название обработчика"⟧ } }',
      errors: [
        'Мой виджет',
        'Короткое описание виджета',
        'Полное описание виджета',
        'Описание виджета',
        'Заголовок меню в настройках',
        'Название обработчика',
      ].map((text) => ({ messageId: 'text', data: { text: JSON.stringify(text) } })),
    },
    {
      name: 'a literal text, and one text in two places',
      code: '{ "widget": { "name": ⟦"MyWidget"⟧, "description": "a.b", "locale": ["en"] } }',
      errors: [{ messageId: 'text', data: { text: '"MyWidget"' } }],
    },
    ...[
      ['http://amocrm.ru/', 'support@amocrm.ru'],
      ['https://www.amocrm.com', 'support@amocrm.com'],
      ['https://kommo.com/support/', 'Help@KOMMO.com'],
      ['https://support.kommo.com/en', 'a@kommo.com'],
    ].map(([link = '', email = '']) => ({
      name: `${link} and ${email}, in one finding`,
      code: `{ "widget": { "locale": ["en"], "support": { "link": ⟦"${link}"⟧, "email": "${email}" } } }`,
      errors: [
        {
          messageId: 'contact',
          data: { contacts: `"${link}" and "${email}"`, meaning: meanings.link },
        },
      ],
    })),
    {
      name: 'the email address alone',
      code: '{ "widget": { "locale": ["en"], "support": { "link": "https://acme.test", "email": ⟦"support@amocrm.com"⟧ } } }',
      errors: [
        {
          messageId: 'contact',
          data: { contacts: '"support@amocrm.com"', meaning: meanings.email },
        },
      ],
    },
    {
      name: 'logos of the sample, all in one finding',
      files: pictures,
      code: '{ ⟦"widget"⟧: { "locale": ["en"] } }',
      errors: [
        {
          messageId: 'logos',
          data: { logos: '"images/logo.png" and "images/logo_min.png"' },
        },
      ],
    },
  ],
});
