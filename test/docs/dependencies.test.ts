import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../helpers/run.js';

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

it('CONTRIBUTING says of every dependency what it is for, and of nothing else', () => {
  const [, section = ''] = read('CONTRIBUTING.md').split('\n## Dependencies\n');
  const [table = ''] = section.split('\n## ');
  const rows = [...table.matchAll(/^\| `(?<name>[^`]+)` +\| (?<purpose>\S.*?) *\|$/gmu)];
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
  expect(rows.map(({ groups }) => groups?.['name']).sort()).toEqual(
    Object.keys(dependencies).sort(),
  );
});
