import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from './helpers/run.js';

/** The table in CONTRIBUTING.md: the rooms of each floor from the ground up, and what they import from. */
const table = Array.from(
  readFileSync(join(repository, 'CONTRIBUTING.md'), 'utf8')
    .split('### Rooms\n')[1]
    ?.split('\n### ')[0]
    ?.matchAll(/^\| (?<names>`.*?)\s*\|.*\| (?<imports>[^|]*?)\s*\|$/gmu) ?? [],
  ({ groups }) => ({ rooms: namesIn(groups?.['names']), imports: namesIn(groups?.['imports']) }),
);
const rooms = table.map((row) => row.rooms);

function namesIn(cell = ''): readonly string[] {
  return Array.from(cell.matchAll(/`(?<name>[^`]+)`/gu), ({ groups }) => groups?.['name'] ?? '');
}

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

function roomOf(file: string): string {
  const [top, room = '', inner] = file.split('/');
  const within = `${room}/${inner ?? ''}`;
  return top === 'rules' ? 'rules' : rooms.flat().includes(within) ? within : room;
}

function floorOf(file: string): number {
  return rooms.findIndex((floor) => floor.includes(roomOf(file)));
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

it('the table of rooms says what each floor imports from', () => {
  for (const floor of table) {
    const imported = files
      .filter((file) => floor.rooms.includes(roomOf(file)))
      .flatMap((file) => importsOf(file, true).map(roomOf))
      .filter((room) => !floor.rooms.includes(room));
    const inOrder = rooms.flat().filter((room) => imported.includes(room));
    expect(floor.imports, floor.rooms.join()).toEqual(inOrder);
  }
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
