import { testArchiveRule } from '../../helpers/test-archive-rule.js';

testArchiveRule('no-duplicate-entries', {
  valid: [
    { name: 'one name in several folders', archive: ['manifest.json', 'a/a.js', 'b/a.js'] },
    { name: 'a folder that is listed twice', archive: ['images/', 'images/', 'images/a.png'] },
    { name: 'names in another case', archive: ['a.js', 'A.js'] },
    { name: 'names outside of the archive', archive: ['../a.js', '../a.js'] },
  ],
  invalid: [
    {
      name: 'a file that was added again',
      archive: ['manifest.json', 'script.js', 'manifest.json'],
      errors: [{ messageId: 'duplicate', data: { names: '"manifest.json"' } }],
    },
    {
      name: 'several files, each named once',
      archive: ['b.js', 'a.js', 'a.js', 'a.js', 'b.js', 'c.js'],
      errors: [{ messageId: 'duplicate', data: { names: '"a.js" and "b.js"' } }],
    },
    {
      name: 'one path that is written in several ways',
      archive: ['i18n/en.json', './i18n/en.json', 'a/b.js', 'a\\b.js', 'a/c.js', 'a//c.js'],
      errors: [
        { messageId: 'duplicate', data: { names: '"i18n/en.json", "a/b.js" and "a/c.js"' } },
      ],
    },
    {
      name: 'a link in the place of a file',
      archive: ['script.js', 'script.js (link)'],
      errors: [{ messageId: 'duplicate', data: { names: '"script.js"' } }],
    },
  ],
});
