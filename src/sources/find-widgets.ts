import { Buffer } from 'node:buffer';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fdir } from 'fdir';
import { startsAsArchive } from './archive-start.js';
import { DiskFiles } from './disk.js';
import { isFolder } from './is-folder.js';
import { isManifestName, manifestAmong, manifestName } from '../widget/manifest-name.js';
import { Widget } from '../widget/widget.js';
import { limits } from '../widget/limits.js';
import { neverSearched } from './never-searched.js';

/** A widget and how it was found. */
export interface FoundWidget {
  /** Absolute path of its folder, or of its archive, which is a folder of files too. */
  readonly folder: string;
  /** Whether the folder itself was given and is therefore a widget whatever its manifest looks like. */
  readonly isNamed: boolean;
  readonly isArchive?: boolean;
}

/** Says of absolute paths whether to leave them out, or to look into archives that a search meets. */
export interface SearchFilter {
  readonly ignoresFolder: (path: string) => boolean;
  readonly ignoresFile: (path: string) => boolean;
  readonly wantsArchive: (path: string) => boolean;
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
  /** Given files that belong to no widget. */
  readonly strangers: readonly string[];
  /** Given paths that the configuration leaves out. */
  readonly leftOut: readonly string[];
  /** Whether a folder was searched, so that finding nothing is worth a word. */
  readonly isSearch: boolean;
}

/**
 * Finds the widgets at, below and around the given paths, each once, in the order of their folders.
 *
 * @param paths folders to search, widget folders, archives, or files of widgets, there or deleted; relative ones start at
 *   `cwd`. None means `cwd`.
 */
export function findWidgets(
  paths: readonly string[],
  cwd: string,
  filter: SearchFilter,
): SearchResult {
  const found = new FoundWidgets(filter);
  const unsearched: Unsearched[] = [];
  let isSearch = false;
  for (const given of paths.length === 0 ? [cwd] : paths) {
    const path = resolve(cwd, given);
    if (isFolder(path)) {
      isSearch = true;
      if (paths.length > 0 && filter.ignoresFolder(path)) {
        found.leftOut.push(given);
        continue;
      }
      const isWidgetToo = paths.length > 0 && manifestIn(path) !== undefined;
      if (isWidgetToo && !found.add(manifestOf(path), path, true)) found.leftOut.push(given);
      const { folders, archives } = widgetsBelow(path, filter, unsearched);
      for (const folder of folders) found.add(manifestOf(folder), folder, false);
      for (const archive of archives) found.addArchive(archive, false);
    } else if (existsSync(path) && isArchive(path)) {
      if (!found.addArchive(path, true)) found.leftOut.push(given);
    } else {
      const folder = widgetFolderAround(path);
      if (folder === undefined) found.strangers.push(given);
      else if (!found.add(manifestOf(folder), folder, false)) found.leftOut.push(given);
    }
  }
  return { ...found.inOrder, unsearched, isSearch };
}

/** What given paths lead to, each widget once. */
export class FoundWidgets {
  readonly strangers: string[] = [];
  readonly leftOut: string[] = [];
  readonly #widgets = new Map<string, FoundWidget>();

  constructor(readonly filter: SearchFilter) {}

  /** @returns whether it is not left out */
  add(manifest: string, folder: string, isNamed: boolean): boolean {
    return this.#add(manifest, { folder, isNamed });
  }

  /** @returns the same */
  addArchive(file: string, isNamed: boolean): boolean {
    return this.#add(file, { folder: file, isNamed, isArchive: true });
  }

  get inOrder() {
    const { strangers, leftOut } = this;
    const widgets = [...this.#widgets.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
    return { widgets, strangers, leftOut };
  }

  #add(file: string, widget: FoundWidget): boolean {
    if (this.filter.ignoresFile(file)) return false;
    const isNamed = widget.isNamed || this.#widgets.get(widget.folder)?.isNamed === true;
    this.#widgets.set(widget.folder, { ...widget, isNamed });
    return true;
  }
}

/** Whether a file is an archive by its name, in whatever case. */
export function isArchiveName(path: string): boolean {
  return /\.zip$/iu.test(path);
}

/** What has another name is an archive by its content, unless it lies in a widget and belongs to that. */
function isArchive(path: string): boolean {
  if (isArchiveName(path)) return true;
  if (widgetFolderAround(path) !== undefined) return false;
  return startsAsArchive(readFrom(path, 4) ?? new Uint8Array());
}

/** What a given archive holds, wherever a link leads to it; no more than so many bytes. */
function readFrom(path: string, limit: number): Uint8Array | undefined {
  const real = realPath(path);
  return new DiskFiles(dirname(real)).read(basename(real), limit);
}

/**
 * The bytes of an archive, or as many of them as say that it is too large.
 *
 * @param isNamed whether it was given, so that a link to it was meant
 */
export function readArchive(path: string, isNamed: boolean): Uint8Array | undefined {
  const most = limits.archiveBytes + 1;
  return isNamed ? readFrom(path, most) : new DiskFiles(dirname(path)).read(basename(path), most);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function manifestOf(folder: string): string {
  return join(folder, manifestIn(folder) ?? manifestName);
}

function widgetsBelow(root: string, filter: SearchFilter, unsearched: Unsearched[]) {
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
  const isWanted = (path: string): boolean => isArchiveName(path) && filter.wantsArchive(path);
  const files = new fdir()
    .withFullPaths()
    .exclude(
      (name, path) =>
        neverSearched.has(name) || filter.ignoresFolder(path) || isPassedOver(resolve(path)),
    )
    .filter((path) => isManifestName(basename(path)) || isWanted(path))
    .crawl(root)
    .sync();
  const manifests = files.filter((path) => !isArchiveName(path));
  return {
    folders: manifests.map((manifest) => dirname(manifest)).filter(isWidget),
    archives: files.filter(isArchiveName),
  };
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
export function widgetFolderAround(file: string): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (manifestIn(folder) !== undefined && isWidget(folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** The name of the manifest, also if it is a link: whether that leads elsewhere is not found out here. */
function manifestIn(folder: string): string | undefined {
  return manifestAmong(new DiskFiles(folder).list('') ?? []);
}

function isWidget(folder: string): boolean {
  return new Widget(new DiskFiles(folder)).isWidget;
}
