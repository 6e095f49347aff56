import { testArchiveRule } from '../../helpers/test-archive-rule.js';

const archive = ['manifest.json'];
const versioned = (version: unknown) => ({ 'manifest.json': { widget: { version } } });

testArchiveRule('no-stale-archive', {
  valid: [
    {
      name: 'the same version',
      archive,
      files: versioned('1.0.4'),
      holder: versioned('1.0.4'),
    },
    {
      name: 'the same version with another number of zeros',
      archive,
      files: versioned('1.0'),
      holder: versioned('1.0.0'),
    },
    { name: 'a higher version', archive, files: versioned('1.10.0'), holder: versioned('1.9.0') },
    { name: 'an archive that lies in no widget', archive, files: versioned('1.0.0') },
    { name: 'an archive without a widget', archive: [], holder: versioned('1.0.0') },
    {
      name: 'versions that are not made of numbers',
      archive,
      files: versioned('1.0.0-beta'),
      holder: versioned('1.0.1'),
    },
    {
      name: 'a version that is not a text',
      archive,
      files: versioned(1),
      holder: versioned('2.0.0'),
    },
    {
      name: 'a folder without a version',
      archive,
      files: versioned('1.0.0'),
      holder: { 'manifest.json': { widget: { locale: ['en'] } } },
    },
    {
      name: 'a manifest that cannot be read',
      archive,
      files: { 'manifest.json': '{' },
      holder: versioned('1.0.0'),
    },
  ],
  invalid: [
    {
      name: 'a lower version',
      archive,
      files: versioned('1.0.3'),
      holder: versioned('1.0.4'),
      errors: [{ messageId: 'stale', data: { version: '"1.0.3"', current: '"1.0.4"' } }],
    },
    {
      name: 'a version that is lower by number and higher by letters',
      archive,
      files: versioned('1.9.9'),
      holder: versioned('1.10'),
      errors: [{ messageId: 'stale', data: { version: '"1.9.9"', current: '"1.10"' } }],
    },
  ],
});
