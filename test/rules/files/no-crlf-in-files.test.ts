import { testFileRule } from '../../helpers/test-file-rule.js';

testFileRule('no-crlf-in-files', {
  valid: [
    { name: 'LF', file: 'script.js', code: 'a;\nb;\n' },
    { name: 'CR alone, which is another matter', file: 'style.css', code: '.a {}\r' },
    {
      name: 'what the rule on JSON finds',
      file: 'manifest.json',
      code: '{\r\n"widget": { "locale": [] }\r\n}',
    },
    { name: 'JSON that is neither manifest nor text', file: 'data/a.json', code: '{\r\n}' },
  ],
  invalid: [
    {
      name: 'a script',
      file: 'script.js',
      code: 'a;⟦\r\n⟧b;\nc;\r\n',
      errors: [{ messageId: 'crlf', data: { pattern: '*.js' } }],
      output: 'a;\nb;\nc;\n',
    },
    {
      name: 'a style of others',
      file: 'vendor/a.css',
      code: '.a {}⟦\r\n⟧',
      errors: [{ messageId: 'crlf', data: { pattern: '*.css' } }],
      output: '.a {}\n',
    },
    {
      name: 'a template',
      file: 'templates/a.twig',
      code: '{{ a b }}⟦\r\n⟧',
      errors: [{ messageId: 'crlf', data: { pattern: '*.twig' } }],
      output: '{{ a b }}\n',
    },
    {
      name: 'Markdown',
      file: 'docs/README.md',
      code: '# A⟦\r\n⟧',
      errors: [{ messageId: 'crlf', data: { pattern: '*.md' } }],
      output: '# A\n',
    },
  ],
});
