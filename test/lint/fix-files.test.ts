import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

it('--fix repairs line ends and byte-order marks of all texts, and no file that is not UTF-8', async () => {
  const latin1 = Buffer.from('/* Año */\r\n', 'latin1');
  const given = {
    'script.js': '\uFEFFdefine([], function () {\r\n});\r\n',
    'style.css': '.acme { color: red }\r\n',
    'templates/a.twig': '{{ a b }}\r\n',
    'README.md': '# A\r\n\r\nB\n',
    'vendor/a.css': '\uFEFF.acme {}\r\n',
    'old.css': latin1,
    'data.json': '{\r\n}',
    'a.map': 'a\r\n',
  };
  const root = temporaryFolder({ ...cleanWidget(), ...given });
  await runInProcess(root, '--fix', '--preset', 'marketplace', '.');
  const now = Object.keys(given).map((path) => [path, readFileSync(join(root, path), 'latin1')]);
  expect(Object.fromEntries(now)).toEqual({
    'script.js': 'define([], function () {\n});\n',
    'style.css': '.acme { color: red }\n',
    'templates/a.twig': '{{ a b }}\n',
    'README.md': '# A\n\nB\n',
    'vendor/a.css': '.acme {}\n',
    'old.css': latin1.toString('latin1'),
    'data.json': '{\r\n}',
    'a.map': 'a\r\n',
  });
});
