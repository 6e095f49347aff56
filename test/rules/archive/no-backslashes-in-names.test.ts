import { testArchiveRule } from '../../helpers/test-archive-rule.js';

testArchiveRule('no-backslashes-in-names', {
  valid: [
    { name: 'folders', archive: ['manifest.json', 'i18n/', 'i18n/en.json'] },
    { name: 'an empty archive', archive: [] },
    {
      name: 'names that lead out of it, which another rule reports',
      archive: ['..\\a.js', 'C:\\b.js'],
    },
  ],
  invalid: [
    {
      name: 'a name of PowerShell',
      archive: ['manifest.json', 'i18n\\en.json'],
      errors: [{ messageId: 'backslashes', data: { names: '"i18n\\\\en.json"' } }],
    },
    {
      name: 'folders, links and mixed names, once for all',
      archive: ['manifest.json', 'i18n\\', 'images/a\\b.png', 'c\\d (link)'],
      errors: [
        {
          messageId: 'backslashes',
          data: { names: '"i18n\\\\", "images/a\\\\b.png" and "c\\\\d"' },
        },
      ],
    },
    {
      name: 'more names than a line takes',
      archive: Array.from({ length: 12 }, (_, index) => `i18n\\${String(index)}`),
      errors: [
        {
          messageId: 'backslashes',
          data: {
            names:
              '"i18n\\\\0", "i18n\\\\1", "i18n\\\\2", "i18n\\\\3", "i18n\\\\4", "i18n\\\\5", "i18n\\\\6", "i18n\\\\7", "i18n\\\\8", "i18n\\\\9" and 2 more',
          },
        },
      ],
    },
  ],
});
