import { testFileRule } from '../../helpers/test-file-rule.js';

const file = 'templates/panel.twig';

testFileRule('no-template-scripts', {
  valid: [
    { name: 'HTML', file, code: '<div class="script">{{ title|i18n }}</div>' },
    { name: 'comments', file, code: '{# <script> #}<!-- <script> -->' },
    { name: 'texts of Twig', file, code: '{{ "<script>" }}{% set a = "<script>" %}' },
    {
      name: 'data and templates',
      file,
      code: '<script type="text/x-template"><p></p></script><script type="application/json">{}</script>',
    },
    { name: 'a library', file: 'vendor/panel.twig', code: '<script></script>' },
  ],
  invalid: [
    {
      name: 'code',
      file,
      code: '<p>{% if a > b %}1{% endif %}</p>\n⟦<script>⟧alert("<script>");</script>\n⟦<SCRIPT type="text/javascript"\nsrc="{{ a }}">⟧</script>',
      errors: [{ messageId: 'script' }, { messageId: 'script' }],
    },
    {
      name: 'code in a template that cannot be read',
      file,
      code: '{{ a b }}⟦<script>⟧</script>',
      errors: [{ messageId: 'script' }],
    },
  ],
});
