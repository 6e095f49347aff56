import { testArchiveRule } from '../../helpers/test-archive-rule.js';

testArchiveRule('no-junk-in-archive', {
  valid: [
    {
      name: 'a widget',
      archive: [
        'manifest.json',
        'script.js',
        'style.css',
        'i18n/',
        'i18n/en.json',
        'images/logo.png',
        'templates/panel.twig',
        'README.md',
      ],
    },
    { name: 'what a build wrote', archive: ['manifest.json', 'dist/', 'dist/app.js'] },
    {
      name: 'a folder of a widget with the name of junk',
      archive: ['test/', 'test/manifest.json', 'test/script.js'],
    },
    { name: 'a file with the name of a folder of junk', archive: ['manifest.json', 'test'] },
    {
      name: 'a folder that the widget loads a file from',
      archive: ['manifest.json', 'script.js', 'tests/', 'tests/a.js'],
      files: {
        'manifest.json': { widget: { locale: ['en'] } },
        'script.js': 'load(path + "/tests/a.js")',
        'tests/a.js': '',
      },
    },
    { name: 'names outside of the archive', archive: ['manifest.json', '../.git/config'] },
  ],
  invalid: [
    {
      name: 'what systems and editors leave, a folder once',
      archive: [
        'manifest.json',
        '__MACOSX/._script.js',
        '__MACOSX/images/._a.png',
        'images/.DS_Store',
        'images/Thumbs.db',
        '.idea/',
        '.idea/workspace.xml',
        'script.js~',
      ],
      errors: [
        {
          messageId: 'junk',
          data: {
            names: '".idea/", "__MACOSX/", "images/.DS_Store", "images/Thumbs.db" and "script.js~"',
          },
        },
      ],
    },
    {
      name: 'what developers leave',
      archive: [
        'manifest.json',
        'script.js.map',
        'src/app.ts',
        'Package.json',
        'widget.php',
        'node_modules/a/index.js',
        'old/Widget.ZIP',
        'tests\\a.js',
      ],
      errors: [
        {
          messageId: 'junk',
          data: {
            names:
              '"Package.json", "node_modules/", "old/Widget.ZIP", "script.js.map", "src/app.ts", "tests/" and "widget.php"',
          },
        },
      ],
    },
    {
      name: 'junk in the folder of the manifest and beside it',
      archive: ['test/manifest.json', 'test/a.map', 'test/test/a.js', '__MACOSX/test/._a.js'],
      errors: [{ messageId: 'junk', data: { names: '"__MACOSX/", "a.map" and "test/"' } }],
    },
    {
      name: 'junk in an archive without a manifest',
      archive: ['script.js', 'script.js.map'],
      errors: [{ messageId: 'junk', data: { names: '"script.js.map"' } }],
    },
  ],
});
