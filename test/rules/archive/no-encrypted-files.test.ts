import { testArchiveRule } from '../../helpers/test-archive-rule.js';

testArchiveRule('no-encrypted-files', {
  valid: [
    { name: 'files that are not', archive: ['manifest.json', 'encrypted.js', 'a.js (link)'] },
  ],
  invalid: [
    {
      name: 'one file',
      archive: ['manifest.json', 'script.js (encrypted)'],
      errors: [{ messageId: 'encrypted', data: { names: '"script.js"' } }],
    },
    {
      name: 'all files, also one outside of the archive',
      archive: ['manifest.json (encrypted)', 'i18n/', '../a.js (encrypted)'],
      errors: [{ messageId: 'encrypted', data: { names: '"manifest.json" and "../a.js"' } }],
    },
  ],
});
