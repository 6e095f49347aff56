import { testRule } from '../../helpers/test-rule.js';

const file = 'i18n/en.json';
const files = {
  'manifest.json': {
    widget: {
      locale: ['en'],
      description: 'widget.description',
      short_description: 'widget.short',
    },
    tour: { tour_description: 'widget.description' },
  },
};
const describe = (description: string) => ({ widget: { description } });

testRule('no-unsafe-html', {
  valid: [
    ...[
      '<p>Calls <b>people</b><br><a href="https://acme.test" target="_blank">Acme</a></p>',
      'Write &lt;script&gt; or &lt;iframe&gt; in the page',
      'Less < than, on="x", one < two',
      '<b one="1" title="onclick">x</b>',
      '<!-- <script></script> -->',
      '<script',
      'onclick="x()"',
    ].map((text) => ({ name: text, file, files, code: describe(text) })),
    { name: 'other texts', file, files, code: { widget: { hint: '<script></script>' } } },
    {
      name: 'values of other types',
      file,
      files,
      code: { widget: { description: ['<script></script>'], short: 5 } },
    },
    { name: 'an array at the root', file, files, code: '["<script></script>"]' },
  ],
  invalid: [
    {
      name: 'frames, said once a text',
      file,
      files,
      code: '{ "widget": { "description": ⟦"<IFRAME src=\'https://acme.test\'></IFRAME><iframe>"⟧ } }',
      errors: [{ messageId: 'iframe' }],
    },
    {
      name: 'a script that two references lead to',
      file,
      files,
      code: '{ "widget": { "description": ⟦"<SCRIPT src=\'x\'></SCRIPT><script>1</script>"⟧ } }',
      errors: [{ messageId: 'script' }],
    },
    {
      name: 'a script in a picture, and one that has no end',
      file,
      files,
      code: '{ "widget": { "description": ⟦"<svg><script>1</script></svg>"⟧, "short": ⟦"<script>1"⟧ } }',
      errors: [{ messageId: 'script' }, { messageId: 'script' }],
    },
    {
      name: 'event handlers',
      file,
      files,
      code: '{ "widget": { "description": ⟦"<a onClick=x()>a</a><img src=a onerror=\'x()\' onclick><svg/onload=x>"⟧ } }',
      errors: [{ messageId: 'handler', data: { handlers: '"onclick", "onerror" and "onload"' } }],
    },
    {
      name: 'both, in the manifest',
      code: '{ "widget": { "locale": ["en"], "description": ⟦"<script onload=x></script>"⟧ } }',
      errors: [
        { messageId: 'script', mark: 0 },
        { messageId: 'handler', data: { handlers: '"onload"' }, mark: 0 },
      ],
    },
  ],
});
