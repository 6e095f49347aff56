import { testArchiveRule } from '../../helpers/test-archive-rule.js';

testArchiveRule('no-names-outside-archive', {
  valid: [
    { name: 'names in the archive', archive: ['manifest.json', 'i18n/', './i18n/en.json'] },
    { name: 'the archive itself as a folder', archive: ['./', '././', './manifest.json'] },
    { name: 'dots that lead nowhere', archive: ['...', 'a..b/c.js', '..a', 'a/.b'] },
    { name: 'a backslash inside of it', archive: ['i18n\\en.json'] },
    { name: 'a name that goes up and stays inside', archive: ['a/../script.js', 'a/b/../../c'] },
  ],
  invalid: [
    {
      name: 'a name that goes up',
      archive: ['manifest.json', '../script.js'],
      errors: [{ messageId: 'outside', data: { names: '"../script.js"' } }],
    },
    {
      name: 'names that go up later, as Windows does, as a folder and as a link',
      archive: ['a/../../b.js', '..\\c.js', '../', '../d (link)'],
      errors: [
        {
          messageId: 'outside',
          data: { names: '"a/../../b.js", "..\\\\c.js", "../" and "../d"' },
        },
      ],
    },
    {
      name: 'absolute names',
      archive: ['/etc/passwd', '/', 'C:\\a.js', 'c:/a.js', '\\\\server\\a.js'],
      errors: [
        {
          messageId: 'outside',
          data: {
            names: '"/etc/passwd", "/", "C:\\\\a.js", "c:/a.js" and "\\\\\\\\server\\\\a.js"',
          },
        },
      ],
    },
  ],
});
