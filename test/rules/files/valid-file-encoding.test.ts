import { Buffer } from 'node:buffer';
import { testFileRule } from '../../helpers/test-file-rule.js';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

testFileRule('valid-file-encoding', {
  valid: [
    { name: 'letters of other languages', file: 'script.js', code: '// Ñ Привет 😀' },
    { name: 'a replacement character that was typed', file: 'style.css', code: '/* \uFFFD */' },
    {
      name: 'what the rule on JSON finds',
      file: 'i18n/es.json',
      code: '{ "a": "A\uFFFDo" }',
      bytes: latin1('{ "a": "Año" }'),
    },
  ],
  invalid: [
    {
      name: 'a style in Latin-1',
      file: 'style.css',
      code: '/* A⟦\uFFFD⟧o a\uFFFDo */',
      bytes: latin1('/* Año año */'),
      errors: [{ messageId: 'notUtf8' }],
    },
    {
      name: 'a template in Latin-1',
      file: 'templates/a.twig',
      code: '<p>A⟦\uFFFD⟧o</p>',
      bytes: latin1('<p>Año</p>'),
      errors: [{ messageId: 'notUtf8' }],
    },
    {
      name: 'a style that is not text',
      file: 'style.css',
      code: '⟦\uFFFD⟧\0\uFFFD',
      bytes: Buffer.from([0xff, 0, 0xfe]),
      errors: [{ messageId: 'notUtf8' }],
    },
  ],
});
