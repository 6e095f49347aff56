import { testRule } from '../../helpers/test-rule.js';

const code = { widget: { locale: ['en'] } };
const marked = '⟦{⟧ "widget": { "locale": ["en"] } }';

testRule('no-junk-files', {
  valid: [
    {
      name: 'files of a widget',
      code,
      files: {
        'script.js': '',
        'style.css': '',
        'i18n/en.json': {},
        'images/logo.png': '',
        'templates/map.twig': '',
        'README.md': '',
      },
    },
    { name: 'hidden folders', code, files: { '.git/a.zip': '', '.vscode/b.map': '' } },
    { name: 'a folder named as an archive', code, files: { 'a.zip/b.js': '' } },
    {
      name: 'options',
      code,
      options: [{ ignore: ['node_modules', '**/*.zip', '.DS_Store'] }],
      files: { 'node_modules/a.js': '', 'releases/a.zip': '', '.DS_Store': '' },
    },
    { name: 'a manifest of another product', code: { name: 'Web app' }, files: { 'a.zip': '' } },
  ],
  invalid: [
    {
      name: 'some of each kind',
      code: marked,
      files: {
        '.DS_Store': '',
        'images/Thumbs.db': '',
        '__MACOSX/._manifest.json': '',
        'build/widget.ZIP': '',
        'script.js.map': '',
        'node_modules/acme/index.js.map': '',
        'js/panel.ts': '',
      },
      errors: [
        {
          messageId: 'junk',
          data: {
            files:
              '".DS_Store", "__MACOSX", "build/widget.ZIP", "images/Thumbs.db", "js/panel.ts", "node_modules" and "script.js.map"',
          },
        },
      ],
    },
    {
      name: 'the script of the former format',
      code: marked,
      files: { 'Widget.php': '', 'api/widgets.php': '' },
      errors: [{ messageId: 'junk', data: { files: '"Widget.php"' } }],
    },
    {
      name: 'more than a line takes',
      code: marked,
      files: Object.fromEntries(
        Array.from({ length: 13 }, (_, index) => [`maps/${'abcdefghijklm'.charAt(index)}.map`, '']),
      ),
      errors: [
        {
          messageId: 'moreJunk',
          data: {
            files:
              '"maps/a.map", "maps/b.map", "maps/c.map", "maps/d.map", "maps/e.map", "maps/f.map", "maps/g.map", "maps/h.map", "maps/i.map" and "maps/j.map"',
            more: 3,
          },
        },
      ],
    },
    {
      name: 'what the options leave over',
      code: marked,
      options: [{ ignore: ['releases/**'] }],
      files: { 'releases/a.zip': '', 'b.zip': '' },
      errors: [{ messageId: 'junk', data: { files: '"b.zip"' } }],
    },
  ],
});
