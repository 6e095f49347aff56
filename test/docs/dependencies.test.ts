import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../helpers/run.js';

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

const [, section = ''] = read('CONTRIBUTING.md').split('\n## Dependencies\n');
const [tables = ''] = section.split('\n## ');
const [installed = [], bundled = []] = tables
  .split('\n\n')
  .filter((part) => part.startsWith('|'))
  .map((table) => [...table.matchAll(/^\| `(?<name>[^`]+)` +\| \S/gmu)])
  .map((rows) => rows.map(({ groups }) => groups?.['name'] ?? '').sort());

describe('CONTRIBUTING says what it is for', () => {
  it('of every package that people install', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
    expect(installed).toEqual(Object.keys(dependencies).sort());
  });

  it('of every other one that rules use', () => {
    const files = ['rules', 'src/rule-kit', 'src/text', 'src/widget', 'src/sources'].flatMap(
      (folder) =>
        readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => join(folder, name)),
    );
    const imported = [...files, 'src/index.ts'].flatMap((file) =>
      [
        ...read(file).matchAll(
          /(?: from |\bimport\()'(?<name>(?:@[\w.-]+\/)?[\w.-]+)(?:\/[^']*)?'/gu,
        ),
      ].map(({ groups }) => groups?.['name'] ?? ''),
    );
    const others = new Set(imported.filter((name) => !/^\./u.test(name) && !isBuiltin(name)));
    // Its types alone.
    others.delete('eslint');
    if (others.delete('estree')) others.add('@types/estree');
    expect([...others].sort()).toEqual([...installed, ...bundled].sort());
  });
});
