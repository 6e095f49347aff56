import { testArchiveRule } from '../../helpers/test-archive-rule.js';

testArchiveRule('no-links-in-archive', {
  valid: [{ name: 'files and folders', archive: ['manifest.json', 'images/', 'images/a.png'] }],
  invalid: [
    {
      name: 'a link',
      archive: ['manifest.json', 'script.js (link)'],
      errors: [{ messageId: 'links', data: { names: '"script.js"' } }],
    },
    {
      name: 'several, also one outside of the archive',
      archive: ['manifest.json (link)', 'i18n (link)', '/etc (link)', 'a.js'],
      errors: [{ messageId: 'links', data: { names: '"manifest.json", "i18n" and "/etc"' } }],
    },
  ],
});
