import { testFileRule } from '../../helpers/test-file-rule.js';

testFileRule('no-byte-order-mark-in-files', {
  valid: [
    { name: 'no mark', file: 'script.js', code: 'a;' },
    { name: 'a mark in the text', file: 'style.css', code: '.a::before { content: "\uFEFF" }' },
    {
      name: 'what the rule on JSON finds',
      file: 'manifest.json',
      code: '\uFEFF{ "widget": { "locale": [] } }',
    },
  ],
  invalid: ['script.js', 'style.css', 'templates/a.twig', 'README.md'].map((file) => ({
    name: file,
    file,
    code: '⟦⟧\uFEFF/* a */',
    errors: [{ messageId: 'mark' }],
    output: '/* a */',
  })),
});
