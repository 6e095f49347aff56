import { testRule } from '../../helpers/test-rule.js';

const file = 'i18n/en.json';
const files = {
  'manifest.json': {
    widget: { locale: ['en'], description: 'widget.description' },
  },
};
const describe = (description: string) => ({ widget: { description } });

testRule('no-bare-links', {
  valid: [
    ...[
      '<a href="https://acme.test" target="_blank" referrerpolicy="no-referrer">Acme</a>',
      '<a href="https://acme.test" referrerpolicy="origin"><b>https://acme.test</b></a>',
      '<A HREF=https://acme.test REFERRERPOLICY=no-referrer>www.acme.test</A>',
      '<a href="mailto:help@acme.test">Write to us</a> or <a href="#top">go up</a>',
      '<img src="https://acme.test/a.png">',
      'Write to help@acme.test or help@www.acme.test',
      'Acme.test knows',
      'An address begins with https:// or www.',
      '#LINK#https://acme.test#/LINK#',
      '<a href="#help">Help</a>',
      '<!-- https://acme.test -->',
    ].map((text) => ({ name: text, file, files, code: describe(text) })),
    { name: 'other texts', file, files, code: { widget: { hint: 'https://acme.test' } } },
    {
      name: 'values of other types',
      file,
      files,
      code: { widget: { description: ['https://acme.test'] } },
    },
  ],
  invalid: [
    {
      name: 'addresses without tags',
      file,
      files,
      code: '{ "widget": { "description": ⟦"See https://acme.test/help?a=1&amp;b=2. Or (www.acme.test), https://acme.test/help?a=1&amp;b=2!"⟧ } }',
      errors: [
        { messageId: 'bare', data: { address: '"https://acme.test/help?a=1&b=2"' }, mark: 0 },
        { messageId: 'bare', data: { address: '"www.acme.test"' }, mark: 0 },
      ],
    },
    {
      name: 'beside a link and in Markdown',
      file,
      files,
      code: '{ "widget": { "description": ⟦"<a href=\'https://acme.test\' referrerpolicy=\'origin\'>a</a> [b](http://acme.test/b)"⟧ } }',
      errors: [{ messageId: 'bare', data: { address: '"http://acme.test/b"' } }],
    },
    {
      name: 'links that say where people come from',
      file,
      files,
      code: '{ "widget": { "description": ⟦"<a href=\'https://acme.test\'>a</a><a href=\'https://acme.test\' referrerpolicy=\' \'>b</a><a href=//acme.test/b>c</a>"⟧ } }',
      errors: [
        { messageId: 'referrer', data: { address: '"https://acme.test"' } },
        { messageId: 'referrer', data: { address: '"//acme.test/b"' }, mark: 0 },
      ],
    },
    {
      name: 'links that lead nowhere',
      file,
      files,
      code: '{ "widget": { "description": ⟦"<a>a</a><a href>b</a><a href=\' \'>c</a>"⟧ } }',
      errors: [{ messageId: 'noHref' }],
    },
    {
      name: 'a link that runs code, in the manifest',
      code: '{ "widget": { "locale": ["en"], "description": ⟦"<a href=\' JavaScript:go()\'>a</a>"⟧ } }',
      errors: [{ messageId: 'script', data: { address: '" JavaScript:go()"' } }],
    },
  ],
});
