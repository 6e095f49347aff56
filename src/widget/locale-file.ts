import { jsonIn } from './limits.js';
import { isPastedManifest } from './pasted-manifest.js';
import { isObject } from './plain.js';

/** A tree of texts, groups and whatever else a locale file holds. */
export type LocaleTree = Readonly<Record<string, unknown>>;

/** One file of `i18n/`. */
export interface LocaleFile {
  /** File name such as `en.json`. */
  readonly name: string;
  /** The name without its ending. */
  readonly code: string;
  /** Whether the file can be read and holds texts; `skipped` is one of which there is too much to look at. */
  readonly state: 'unreadable' | 'broken' | 'skipped' | 'parsed';
  /** The content; empty unless `parsed`. */
  readonly tree: LocaleTree;
}

/** @param bytes the content, or undefined if the file can't be read */
export function localeFileOf(name: string, bytes: Uint8Array | undefined): LocaleFile {
  const file = skippedFile(name);
  if (!bytes) return { ...file, state: 'unreadable' };
  const json = jsonIn(bytes);
  if (!json) return file;
  const tree = json.value;
  const holdsTexts = isObject(tree) && !isPastedManifest(tree);
  return holdsTexts ? { ...file, state: 'parsed', tree } : { ...file, state: 'broken' };
}

/** A file of `i18n/` that is not looked at. */
export function skippedFile(name: string): LocaleFile {
  return { name, code: name.replace(/\.json$/iu, ''), state: 'skipped', tree: {} };
}

/** The value at a path of keys, or undefined if the path ends early. */
export function valueAt(tree: unknown, path: readonly string[]): unknown {
  let value = tree;
  for (const key of path) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}
