import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from './helpers/run.js';

/** The rooms from the ground up: each imports only from rooms above it in this list, and from itself. */
const rooms = [
  ['product.ts'],
  ['base', 'text'],
  ['platform'],
  ['widget'],
  ['sources', 'rule-kit'],
  ['rules'],
  ['lint'],
  ['plugin', 'report'],
  ['action/github'],
  ['action/base', 'action/annotations'],
  ['cli', 'action', 'site', 'index.ts', 'rule-options.ts'],
];

const files = ['rules', 'src'].flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path)),
);

/** The files of ours that a file imports for what they do, and not for their types alone. */
function importsOf(file: string, withTypes: boolean): readonly string[] {
  const source = readFileSync(join(repository, file), 'utf8');
  const statements = source.matchAll(
    /^(?:import|export)(?<type> type)?[^;]*? from '(?<path>\.[^']+)\.js';|import\('(?<late>\.[^']+)\.js'\)/gmu,
  );
  return Array.from(statements, ({ groups }) => groups ?? {})
    .filter(({ type }) => withTypes || type === undefined)
    .map(({ path, late }) => `${join(dirname(file), path ?? late ?? '')}.ts`);
}

function floorOf(file: string): number {
  const [top, room = '', inner] = file.split('/');
  const names = top === 'rules' ? ['rules'] : [`${room}/${inner ?? ''}`, room];
  return rooms.findIndex((floor) => names.some((name) => floor.includes(name)));
}

it('every room imports downward only', () => {
  const upward = files.flatMap((file) =>
    importsOf(file, true)
      .filter((imported) => floorOf(imported) > floorOf(file))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  expect(upward).toEqual([]);
});

it('no files import each other in a circle', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (done.has(file) || path.includes(file)) return;
    for (const imported of importsOf(file, false)) visit(imported, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});
