import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { gif, jpeg, png, svg } from '../images.js';
import type { Tree } from '../../../src/sources/memory.js';
import { fullFiles } from '../odd-documents.js';
import { repository } from '../run.js';
import { codeFiles } from './code.js';
import { anyJson, names, texts } from './json.js';
import { manifests } from './manifests.js';
import { changes, layouts } from './texts.js';

/** A change of the files of a widget. */
type TreeChange = (tree: Map<string, Uint8Array>) => void;

const pictures: Arbitrary<Uint8Array> = fc.oneof(
  fc
    .tuple(fc.constantFrom(png, jpeg, gif, svg), fc.nat(1200), fc.nat(1200))
    .map(([make, width, height]) => make(width, height)),
  fc.uint8Array({ maxLength: 60 }),
  fc
    .tuple(fc.constantFrom(png, jpeg, gif, svg), changes)
    .map(([make, change]) => change(make(240, 84))),
);

/** Names of files that are neither a manifest nor a locale file nor a picture, or nearly one. */
const fileNames = fc
  .oneof(
    fc.constantFrom(
      ...['manifest.json', 'Manifest.json', 'manifest.JSON', 'i18n', 'I18N', 'i18n/en.JSON'],
      ...['i18n/EN.json', 'i18n/en.Json', 'i18n/._en.json', 'i18n/_x.json', 'i18n/.json', '.git/x'],
      ...[
        'i18n/en.json.bak',
        'i18n/a/en.json',
        'i18n/en/manifest.json',
        'images',
        'IMAGES/logo.png',
      ],
      ...['images/logo.PNG', 'images/logo.png.png', 'node_modules/x/manifest.json', '.DS_Store'],
      ...['i18n/*.json', 'i18n/[a].json', 'i18n/!.json', 'i18n/a b.json', 'i18n/zh-Hans.json'],
      ...['i18n/__proto__.json', 'i18n/constructor.json', 'i18n/\u202E.json', 'i18n/%2e%2e.json'],
    ),
    fc
      .tuple(fc.constantFrom('', 'i18n/', 'images/'), names, fc.constantFrom('', '.json', '.png'))
      .map(([folder, name, ending]) => folder + name.replaceAll(/[/\0]|^\.{1,2}$/gu, '_') + ending),
  )
  .filter((path) => path !== '' && !path.endsWith('/') && isWellFormed(path));

const treeChanges: Arbitrary<TreeChange> = fc.oneof(
  {
    weight: 12,
    arbitrary: onFile(changes, (tree, path, change) =>
      tree.set(path, change(tree.get(path) ?? empty)),
    ),
  },
  { weight: 1, arbitrary: onFile(fc.constant(0), (tree, path) => tree.delete(path)) },
  { weight: 1, arbitrary: onFile(fc.constant(0), (tree, path) => tree.set(path, empty)) },
  {
    weight: 1,
    arbitrary: onFile(fc.constant(0), (tree, path) => {
      tree.delete(path);
      tree.set(`${path}/`, empty);
    }),
  },
  {
    weight: 2,
    arbitrary: onFile(fileNames, (tree, path, name) => tree.set(name, tree.get(path) ?? empty)),
  },
  { weight: 1, arbitrary: onFile(pictures, (tree, path, picture) => tree.set(path, picture)) },
  {
    weight: 10,
    arbitrary: codeFiles.map(({ path, bytes }) => (tree: Map<string, Uint8Array>) => {
      tree.set(path, bytes);
    }),
  },
);

const empty = new Uint8Array();
/** A lone surrogate can stand in no name on the disk. */
const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text);
const endings = /\.(?:png|jpe?g|gif|svg)$/iu;
const codes = ['en', 'es', 'pt', 'EN', 'en-US', 'ru', 'xx', '__proto__'];

/** Widgets with any value in the manifest, and locale files and pictures that it may refer to. */
const made: Arbitrary<Tree> = fc
  .record({
    manifest: manifests,
    layout: layouts,
    locales: fc.array(
      fc.record({
        code: fc.nat(),
        gap: fc.integer({ min: 2, max: 40 }),
        values: fc.array(fc.oneof({ weight: 3, arbitrary: texts }, anyJson), {
          minLength: 1,
          maxLength: 5,
        }),
        layout: layouts,
      }),
      { maxLength: 4 },
    ),
    pictures: fc.array(pictures, { maxLength: 3 }),
  })
  .map(({ manifest, layout, locales, pictures: some }) => {
    const tree = new Map(full);
    tree.set('manifest.json', Buffer.from(layout(manifest)));
    const written = textsIn(manifest);
    const known = [...written.filter((text) => /^[a-z-]{2,5}$/iu.test(text)), ...codes];
    for (const { code, gap, values, layout: write } of locales) {
      const root: Record<string, unknown> = {};
      for (const [index, reference] of written.entries()) {
        if (index % gap !== 1) setAt(root, reference.split('.'), values[index % values.length]);
      }
      tree.set(`i18n/${known[code % known.length] ?? ''}.json`, Buffer.from(write(root)));
    }
    const paths = written.filter((text) => endings.test(text) && isWellFormed(text));
    for (const [index, picture] of some.entries()) {
      const path = paths[index]?.split('/').filter((name) => !/^\.{0,2}$|\0/u.test(name));
      if (path) tree.set(path.join('/'), picture);
    }
    return tree;
  });

const full = new Map(Object.entries(fullFiles).map(([path, content]) => [path, bytesOf(content)]));
const examples = ['clean', 'broken'].map((name) => readTree(join(repository, 'examples', name)));

/** The examples and a full widget, with some changes of their files. */
export const changedWidgets = changed(fc.constantFrom(full, ...examples));

/** Made widgets, some of them with such changes. */
export const madeWidgets = changed(made);

/** A tree that fast-check shows as people can read it. */
class ShownTree extends Map<string, Uint8Array> {
  [fc.toStringMethod](): string {
    const shown = [...this]
      .filter(([path, bytes]) => !endings.test(path) || bytes !== full.get(path))
      .map(([path, bytes]) => {
        const text = Buffer.from(bytes).toString();
        const isText = Buffer.compare(Buffer.from(text), bytes) === 0;
        return `--- ${JSON.stringify(path)}\n${isText ? text : Buffer.from(bytes).toString('hex')}`;
      });
    return `\n${shown.join('\n')}\n`;
  }
}

function changed(trees: Arbitrary<Tree>): Arbitrary<Tree> {
  return fc.tuple(trees, fc.array(treeChanges, { maxLength: 5 })).map(([tree, list]) => {
    const copy = new Map(tree);
    for (const change of list) change(copy);
    return possible(copy);
  });
}

/** A change of one of the files: the manifest half of the time. */
function onFile<T>(
  details: Arbitrary<T>,
  change: (tree: Map<string, Uint8Array>, path: string, detail: T) => unknown,
): Arbitrary<TreeChange> {
  return fc.tuple(fc.nat(), details).map(([at, detail]) => (tree) => {
    const paths = [...tree.keys()].filter((path) => !path.endsWith('/'));
    const json = paths.filter((path) => path.endsWith('.json'));
    const among = at % 4 === 0 ? paths : json;
    const path = at % 2 === 0 ? 'manifest.json' : among[(at >> 2) % among.length];
    if (path !== undefined) change(tree, path, detail);
  });
}

/** Names of folders, none of which leads elsewhere. */
export const folderNames: Arbitrary<string> = fc
  .oneof(fc.constantFrom('w', 'w/i18n', 'w/sub', 'a b', '[w]', '{a}', '!w', '-w', 'ü'), names)
  .map((name) => name.replaceAll(/\0|^\.{0,2}$|^\/+|\/+$/gu, '_'))
  .filter(isWellFormed);

/** Trees in folders of one tree. */
export function below(trees: readonly (readonly [string, Tree])[]): Tree {
  return possible(
    new Map(
      trees.flatMap(([folder, tree]) =>
        [...tree].map(([path, bytes]) => [folder === '' ? path : `${folder}/${path}`, bytes]),
      ),
    ),
  );
}

/** The same without what no disk has: a file that is a folder too. */
function possible(tree: Tree): Tree {
  const isFile = (path: string): boolean => tree.has(path) && !path.endsWith('/');
  const parents = (path: string): string[] =>
    [...path.matchAll(/\//gu)].map(({ index }) => path.slice(0, index));
  return new ShownTree([...tree].filter(([path]) => !parents(path).some(isFile)));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function setAt(root: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  const below = Object.hasOwn(root, key) ? root[key] : undefined;
  const isGroup = typeof below === 'object' && below !== null && !Array.isArray(below);
  const group: Record<string, unknown> = isGroup ? { ...below } : {};
  if (rest.length > 0) setAt(group, rest, value);
  Object.defineProperty(root, key, {
    value: rest.length > 0 ? group : value,
    ...{ enumerable: true, configurable: true, writable: true },
  });
}

function bytesOf(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return Buffer.from(
    typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
  );
}

/** The files below a folder of the disk. */
export function readTree(root: string): Tree {
  const entries = readdirSync(root, { withFileTypes: true, recursive: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(root.length + 1), readFileSync(path)] as const;
      }),
  );
}
