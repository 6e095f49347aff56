import { testFileRule } from '../../helpers/test-file-rule.js';

const file = 'style.css';

testFileRule('no-remote-styles', {
  valid: [
    {
      name: 'files of the widget',
      file,
      code: '@import "base.css"; .acme { background: url(images/a.png) }',
    },
    {
      name: 'data in the style',
      file,
      code: '.acme { background: url("data:image/png;base64,AAAA") }',
    },
    { name: 'a namespace', file, code: '@namespace svg url(http://www.w3.org/2000/svg);' },
    { name: 'a comment', file, code: '/* https://acme.io/a.css */' },
    { name: 'a library', file: 'vendor/a.css', code: '@import "https://acme.io/a.css";' },
  ],
  invalid: [
    {
      name: 'styles of other servers',
      file,
      code: '@import ⟦"https://acme.io/a.css"⟧;\n@import ⟦url(//acme.io/b.css)⟧ screen;',
      errors: [
        { messageId: 'remote', data: { address: '"https://acme.io/a.css"' } },
        { messageId: 'remote', data: { address: '"//acme.io/b.css"' } },
      ],
    },
    {
      name: 'pictures and fonts of other servers',
      file,
      code: '.acme { background: red ⟦url("HTTP://acme.io/a.png")⟧ }\n@font-face { src: ⟦url(https://acme.io/a.woff)⟧ }',
      errors: [{ messageId: 'remote' }, { messageId: 'remote' }],
    },
  ],
});
