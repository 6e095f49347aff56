import { testArchiveRule } from '../../helpers/test-archive-rule.js';

testArchiveRule('valid-entry-names', {
  valid: [
    { name: 'Latin letters', archive: ['manifest.json', 'images/sphere.png'] },
    { name: 'other letters in UTF-8', archive: ['images/сфера.png', 'images/esfera-ñ-😀.png'] },
  ],
  invalid: [
    {
      name: 'a name of an old tool',
      archive: ['manifest.json', 'images/\uFFFD\uFFFD.png (not UTF-8)'],
      errors: [{ messageId: 'notUtf8', data: { names: '"images/\uFFFD\uFFFD.png"' } }],
    },
    {
      name: 'a folder and what is in it',
      archive: ['\uFFFD/ (not UTF-8)', '\uFFFD/a.png (not UTF-8)', 'a.png'],
      errors: [{ messageId: 'notUtf8', data: { names: '"\uFFFD/" and "\uFFFD/a.png"' } }],
    },
  ],
});
