import { testFileRule } from '../../helpers/test-file-rule.js';

const file = 'style.css';

testFileRule('no-global-selectors', {
  valid: [
    {
      name: 'classes and ids of the widget',
      file,
      code: '.acme p, #acme > a, ul.acme, p .acme { color: red }',
    },
    { name: 'variables of the page', file, code: ':root { --acme-color: red }' },
    {
      name: 'variables of a theme',
      file,
      code: ':root[data-color-scheme="dark"] { --acme-color: red }',
    },
    { name: 'the frame of the widget', file, code: '.card-widgets__widget-acme p { margin: 0 }' },
    {
      name: 'steps of an animation',
      file,
      code: '@keyframes acme { from { color: red } 50%, to { color: blue } } @-webkit-keyframes acme { to { color: red } }',
    },
    {
      name: 'an element of the author',
      file,
      code: 'acme-panel { color: red } acme-panel::part(title) { color: red }',
    },
    {
      name: 'the inside of an element of the author',
      file,
      code: ':host { color: red } ::slotted(p) { color: red }',
    },
    {
      name: 'attributes of the author',
      file,
      code: '[data-acme] p { color: red } [class^="acme-"] { color: red }',
    },
    {
      name: 'arguments that are of the widget',
      file,
      code: ':is(.acme, #acme) p { color: red } body:has(.acme) { color: red }',
    },
    {
      name: 'rules inside of others',
      file,
      code: '.acme { p { color: red } &:hover a { color: red } } body { .acme { color: red } }',
    },
    { name: 'rules in a scope', file, code: '@scope (.acme) { p { color: red } }' },
    { name: 'an empty rule', file, code: 'body { }' },
    { name: 'what cannot be read', file, code: '{{{ body } }} % p { color: red' },
    { name: 'a library', file: 'lib/reset.css', code: 'body { margin: 0 }' },
    { name: 'a minified library', file: 'css/reset.min.css', code: 'body { margin: 0 }' },
    { name: 'a style that is not text', file, code: 'b\0o\0d\0y\0 { color: red }' },
    {
      name: 'a style of another program',
      file,
      code: 'body { margin: 0 }',
      files: { 'manifest.json': { name: 'Web app', start_url: '/' } },
    },
  ],
  invalid: [
    {
      name: 'the page',
      file,
      code: '⟦body⟧ { margin: 0 }',
      errors: [{ messageId: 'global', data: { selectors: '"body"', example: '".my-widget"' } }],
    },
    {
      name: 'an element',
      file,
      code: '.acme { color: red }\n⟦input[type="number"]⟧ { color: red }',
      errors: [
        {
          messageId: 'global',
          data: {
            selectors: '"input[type=\\"number\\"]"',
            example: '".my-widget input[type=\\"number\\"]"',
          },
        },
      ],
    },
    {
      name: 'everything, the root and what is selected',
      file,
      code: '⟦*⟧ { box-sizing: border-box }\n⟦:root⟧ { --acme: red; color: red }\n⟦::selection⟧ { color: red }',
      errors: [{ messageId: 'global' }, { messageId: 'global' }, { messageId: 'global' }],
    },
    {
      name: 'a whole list as one',
      file,
      code: '⟦html, body,\n.acme, h1⟧ { margin: 0 }',
      errors: [
        {
          messageId: 'globals',
          data: { selectors: '"html", "body" and "h1"', example: '".my-widget"' },
        },
      ],
    },
    {
      name: 'a long list in short',
      file,
      code: '⟦h1, h2, h3, h4, h5, h6, p⟧ { margin: 0 }',
      errors: [
        {
          messageId: 'globals',
          data: {
            selectors: '"h1", "h2", "h3", "h4", "h5" and 2 more',
            example: '".my-widget h1"',
          },
        },
      ],
    },
    {
      name: 'arguments that are not all of the widget, and those that are left out',
      file,
      code: '⟦:is(.acme, p) a⟧ { color: red }\n⟦p:not(.acme)⟧ { color: red }',
      errors: [{ messageId: 'global' }, { messageId: 'global' }],
    },
    {
      name: 'rules in conditions and layers',
      file,
      code: '@media print { ⟦p⟧ { color: red } } @layer a { @supports (x: y) { ⟦a⟧ { color: red } } }',
      errors: [{ messageId: 'global' }, { messageId: 'global' }],
    },
    {
      name: 'a rule once, with all that is in it',
      file,
      code: '⟦main⟧ { color: red; p { color: red; a { color: red } } } body { ⟦p⟧ { color: red } }',
      errors: [{ messageId: 'global' }, { messageId: 'global' }],
    },
    {
      name: 'the theme with more than variables',
      file: 'css/dark.css',
      code: '⟦:root[data-color-scheme="dark"]⟧ { color: red }',
      errors: [{ messageId: 'global' }],
    },
  ],
});
