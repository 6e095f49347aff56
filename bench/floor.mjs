// The least that a linter of widgets has to do: finds the folders, reads and parses the JSON and the script, looks at each
// picture.
import { Buffer } from 'node:buffer';
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

const head = Buffer.alloc(4096);

function readWidget(folder) {
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  for (const name of readdirSync(join(folder, 'i18n')))
    JSON.parse(readFileSync(join(folder, 'i18n', name), 'utf8'));
  parse(readFileSync(join(folder, 'script.js'), 'utf8'), { ecmaVersion: 2023 });
  for (const name of readdirSync(join(folder, 'images'))) {
    const file = openSync(join(folder, 'images', name), 'r');
    readSync(file, head, 0, head.length, 0);
    closeSync(file);
  }
}

function search(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.some(({ name }) => name === 'manifest.json')) readWidget(folder);
  for (const entry of entries) if (entry.isDirectory()) search(join(folder, entry.name));
}

search(process.cwd());
