import { testArchiveRule } from '../../helpers/test-archive-rule.js';

testArchiveRule('no-case-conflicts', {
  valid: [
    { name: 'one name in several folders', archive: ['manifest.json', 'a/Logo.png', 'b/logo.png'] },
    {
      name: 'one name twice, which is for another rule',
      archive: ['manifest.json', 'a.png', 'a.png', './a.png'],
    },
    { name: 'folders, which hold the files of both', archive: ['Images/', 'images/'] },
    { name: 'names outside of the archive', archive: ['../a.png', '../A.png'] },
  ],
  invalid: [
    {
      name: 'names of files',
      archive: ['manifest.json', 'images/Logo.png', 'images/logo.png'],
      errors: [
        { messageId: 'conflict', data: { names: '"images/Logo.png" and "images/logo.png"' } },
      ],
    },
    {
      name: 'names of their folders',
      archive: ['manifest.json', 'Images/a.png', 'images\\a.png'],
      errors: [{ messageId: 'conflict', data: { names: '"Images/a.png" and "images/a.png"' } }],
    },
    {
      name: 'three of a name, and a link beside a file',
      archive: ['a.js', 'B.js (link)', 'A.js', 'b.js', 'a.JS', 'a.js'],
      errors: [
        { messageId: 'conflict', data: { names: '"a.js", "A.js" and "a.JS"' } },
        { messageId: 'conflict', data: { names: '"B.js" and "b.js"' } },
      ],
    },
    {
      name: 'letters that are not Latin',
      archive: ['Файл.js', 'файл.js'],
      errors: [{ messageId: 'conflict', data: { names: '"Файл.js" and "файл.js"' } }],
    },
  ],
});
