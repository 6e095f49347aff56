import { testArchiveRule } from '../../helpers/test-archive-rule.js';

testArchiveRule('require-manifest-at-root', {
  valid: [
    { name: 'a manifest at the root', archive: ['script.js', 'manifest.json'] },
    { name: 'another one in a folder', archive: ['old/manifest.json', 'manifest.json'] },
    { name: 'a root that is written as a folder', archive: ['./', './manifest.json'] },
  ],
  invalid: [
    {
      name: 'the folder of a widget',
      archive: ['parcels/', 'parcels/manifest.json', 'parcels/script.js'],
      errors: [{ messageId: 'inFolder', data: { folder: '"parcels"' } }],
    },
    {
      name: 'a folder in a folder',
      archive: ['widgets/parcels/manifest.json'],
      errors: [{ messageId: 'inFolder', data: { folder: '"widgets/parcels"' } }],
    },
    {
      name: 'no manifest',
      archive: ['script.js', 'i18n/en.json'],
      errors: [{ messageId: 'absent' }],
    },
    { name: 'an empty archive', archive: [], errors: [{ messageId: 'absent' }] },
    {
      name: 'a manifest outside of the archive',
      archive: ['../manifest.json'],
      errors: [{ messageId: 'absent' }],
    },
  ],
});
