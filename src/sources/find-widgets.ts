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
  /** Absolute path of the folder above it that was searched; undefined if it was not found by a search. */
  readonly below?: string;
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

const nowhere = (): boolean => false;
const nothing = { ignoresFolder: nowhere, ignoresFile: nowhere };

/**
 * Finds the widgets at, below and around the given paths, each once, in the order of their folders. A folder inside a
 * widget stands for that widget, as a file does.
 *
 * @param paths folders to search, widget folders, archives, or files of widgets, there or deleted; relative ones start at
 *   `cwd`. None means `cwd`.
 * @param filter what to leave out; where a search begins is not left out, and neither is what lies below
 */
export function findWidgets(
  paths: readonly string[],
  cwd: string,
  filter: SearchFilter,
): SearchResult {
  const found = new FoundWidgets();
  const unsearched: Unsearched[] = [];
  let isSearch = false;
  const isIgnored = (folder: string): boolean => filter.ignoresFile(manifestOf(folder));
  // Hooks name all files of a repository, most of which lie in folders with others.
  const known = new Map<string, string | undefined>();
  const widgetAround = (file: string): string | undefined => {
    const folder = dirname(file);
    if (!known.has(folder)) known.set(folder, widgetFolderAround(file));
    return known.get(folder);
  };
  for (const given of paths.length === 0 ? [cwd] : paths) {
    const path = resolve(cwd, given);
    if (isFolder(path)) {
      isSearch = true;
      const isMeant = isIgnored(path) || filter.ignoresFolder(path);
      if (paths.length > 0 && manifestIn(path) !== undefined) found.add(path, { isNamed: true });
      const { wantsArchive } = filter;
      const open = isMeant ? { ...nothing, wantsArchive } : filter;
      const { folders, archives } = widgetsBelow(path, open, unsearched);
      for (const folder of folders)
        if (isMeant || !isIgnored(folder))
          found.add(folder, folder === path ? {} : { below: path });
      for (const archive of archives)
        if (!open.ignoresFile(archive)) found.add(archive, { isArchive: true });
      const around =
        folders.length === 0 && !found.has(path) ? widgetFolderAround(path) : undefined;
      if (around !== undefined) found.add(around);
      continue;
    }
    const isThere = existsSync(path);
    const folder = isThere && isArchiveName(path) ? undefined : widgetAround(path);
    if (folder !== undefined) {
      if (isIgnored(folder)) found.leftOut.push(given);
      else found.add(folder);
    } else if (isThere && isArchive(path)) found.add(path, { isNamed: true, isArchive: true });
    else found.strangers.push(given);
  }
  return { ...found.inOrder, unsearched, isSearch };
}

/** What given paths lead to, each widget once. */
export class FoundWidgets {
  readonly strangers: string[] = [];
  readonly leftOut: string[] = [];
  readonly #widgets = new Map<string, FoundWidget>();

  has(folder: string): boolean {
    return this.#widgets.has(folder);
  }

  add(folder: string, more: Partial<FoundWidget> = {}): void {
    const before = this.#widgets.get(folder);
    const isNamed = more.isNamed === true || before?.isNamed === true;
    // Found in two ways, it was meant in one of them.
    const isSearched = more.below !== undefined && (!before || before.below !== undefined);
    this.#widgets.set(folder, {
      folder,
      isNamed,
      ...(isSearched && { below: more.below }),
      ...(more.isArchive && { isArchive: true }),
    });
  }

  get inOrder() {
    const { strangers, leftOut } = this;
    const widgets = [...this.#widgets.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
    return { widgets, strangers, leftOut };
  }
}

/** Whether a file is an archive by its name, in whatever case. */
export function isArchiveName(path: string): boolean {
  return /\.zip$/iu.test(path);
}

/** What has another name is an archive by its content. */
function isArchive(path: string): boolean {
  return isArchiveName(path) || startsAsArchive(readFrom(path, 4) ?? new Uint8Array());
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
