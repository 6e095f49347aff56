import type { WidgetFiles } from './files.js';
import { decode, isObject, parsePlain } from './parse.js';

/** A tree of texts, groups and whatever else a locale file holds. */
export type LocaleTree = Readonly<Record<string, unknown>>;

/** One file of `i18n/`. */
export interface LocaleFile {
  /** File name such as `en.json`. */
  readonly name: string;
  /** The name without its ending. */
  readonly code: string;
  /** Whether the file can be read and holds an object. */
  readonly state: 'unreadable' | 'broken' | 'parsed';
  /** The content; empty unless `parsed`. */
  readonly tree: LocaleTree;
}

const trees = new WeakMap<Uint8Array, unknown>();

/** Reads a file of `i18n/`; its content is parsed once for each state of the file. */
export function localeFileOf(files: WidgetFiles, name: string): LocaleFile {
  const code = name.replace(/\.json$/iu, '');
  const bytes = files.read(`i18n/${name}`);
  if (!bytes) return { name, code, state: 'unreadable', tree: {} };
  if (!trees.has(bytes)) trees.set(bytes, parsePlain(decode(bytes)));
  const tree = trees.get(bytes);
  return isObject(tree)
    ? { name, code, state: 'parsed', tree }
    : { name, code, state: 'broken', tree: {} };
}

/** The value at a path of keys, or undefined where the path ends early. */
export function valueAt(tree: unknown, path: readonly string[]): unknown {
  let value = tree;
  for (const key of path) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}
