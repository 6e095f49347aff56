import { Buffer } from 'node:buffer';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fdir } from 'fdir';
import { DiskFiles } from './disk.js';
import { isFolder } from './is-folder.js';
import { isManifestName, manifestAmong, manifestName } from '../widget/manifest-name.js';
import { Widget } from '../widget/widget.js';
import { limits } from '../widget/limits.js';
import { neverSearched } from './never-searched.js';

/** A widget folder and how it was found. */
export interface FoundWidget {
  /** Absolute path. */
  readonly folder: string;
  /** Whether the folder itself was given and is therefore a widget whatever its manifest looks like. */
  readonly isNamed: boolean;
}

/** Says of absolute paths whether to leave them out. */
export interface Ignored {
  readonly folder: (path: string) => boolean;
  readonly file: (path: string) => boolean;
}

/** A folder that was passed over although there may be widgets in it. */
export interface Unsearched {
  /** Absolute path, with U+FFFD for bytes that are not UTF-8. */
  readonly folder: string;
  /** The end of a sentence. */
  readonly reason: string;
}

/** Why a folder is passed over. */
export const unsearchable = {
  name: 'its name is not UTF-8',
  depth: `it lies more than ${String(limits.searchLevels)} folders deep`,
} as const;

/** What the given paths led to. */
export interface SearchResult {
  /** Folders that were passed over, which is worth an error. */
  readonly unsearched: readonly Unsearched[];
  readonly widgets: readonly FoundWidget[];
  /** Given paths that do not exist and belong to no widget. */
  readonly absent: readonly string[];
  /** Whether a folder was searched, so that finding nothing is worth a word. */
  readonly isSearch: boolean;
}

/**
 * Finds the widgets at, below and around the given paths, each once, in the order of their folders.
 *
 * @param paths folders to search, widget folders, or files of widgets; relative ones start at `cwd`. None means `cwd`.
 * @param ignored what to leave out
 */
export function findWidgets(paths: readonly string[], cwd: string, ignored: Ignored): SearchResult {
  const found = new Map<string, FoundWidget>();
  const absent: string[] = [];
  const unsearched: Unsearched[] = [];
  let isSearch = false;
  const add = (folder: string, isNamed: boolean): void => {
    if (ignored.file(join(folder, manifestIn(folder) ?? manifestName))) return;
    found.set(folder, { folder, isNamed: isNamed || found.get(folder)?.isNamed === true });
  };
  for (const given of paths.length === 0 ? [cwd] : paths) {
    const path = resolve(cwd, given);
    if (isFolder(path)) {
      isSearch = true;
      if (paths.length > 0 && manifestIn(path) !== undefined) add(path, true);
      for (const folder of widgetFoldersBelow(path, ignored, unsearched)) add(folder, false);
      continue;
    }
    const folder = widgetFolderAround(path);
    if (folder !== undefined) add(folder, false);
    else if (!existsSync(path)) absent.push(given);
  }
  const widgets = [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
  return { widgets, absent, unsearched, isSearch };
}

function widgetFoldersBelow(
  root: string,
  ignored: Ignored,
  unsearched: Unsearched[],
): readonly string[] {
  const isPassedOver = (folder: string): boolean => {
    const level = relative(root, folder).split(sep).length;
    const reason =
      level > limits.searchLevels
        ? unsearchable.depth
        : isUnnameable(folder)
          ? unsearchable.name
          : undefined;
    if (reason === undefined) return false;
    if (reason === unsearchable.depth || hasHiddenManifest(folder))
      unsearched.push({ folder, reason });
    return true;
  };
  return new fdir()
    .withFullPaths()
    .exclude(
      (name, path) =>
        neverSearched.has(name) || ignored.folder(path) || isPassedOver(resolve(path)),
    )
    .filter((path) => isManifestName(basename(path)))
    .crawl(root)
    .sync()
    .map((manifest) => dirname(manifest))
    .filter(isWidget);
}

/** Whether a name holds bytes that are not UTF-8, so that what is read of it leads nowhere. */
function isUnnameable(folder: string): boolean {
  return basename(folder).includes('\uFFFD') && !existsSync(folder);
}

/** Whether a `manifest.json` lies at or below a folder that only its bytes name. */
function hasHiddenManifest(folder: string): boolean {
  const rest = foldersIn(Buffer.from(dirname(folder))).filter((path) => path.toString() === folder);
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (existsSync(Buffer.concat([next, Buffer.from('/manifest.json')]))) return true;
    rest.push(...foldersIn(next));
  }
  return false;
}

function foldersIn(folder: Buffer): Buffer[] {
  try {
    return readdirSync(folder, { encoding: 'buffer', withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => Buffer.concat([folder, Buffer.from('/'), name]));
  } catch {
    return [];
  }
}

/** The nearest folder above a file, there or deleted, that is a widget. */
function widgetFolderAround(file: string): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (manifestIn(folder) !== undefined && isWidget(folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** The name of the manifest, also if it is a link: whether that leads elsewhere is not found out here. */
function manifestIn(folder: string): string | undefined {
  return manifestAmong((new DiskFiles(folder).list('') ?? []).map(({ name }) => name));
}

function isWidget(folder: string): boolean {
  return new Widget(new DiskFiles(folder)).isWidget;
}
