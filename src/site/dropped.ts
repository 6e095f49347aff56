import { openArchive } from '../sources/archive.js';
import { startsAsArchive } from '../sources/archive-start.js';
import { isNeverSearched } from '../sources/never-searched.js';
import { groupBy } from '../base/group-by.js';
import type { ArchiveEntry } from '../widget/archive.js';
import type { WidgetFiles } from '../widget/files.js';
import { limits } from '../widget/limits.js';
import { isManifestName } from '../widget/manifest-name.js';
import { mostFiles, type DroppedFile, type Notice } from './protocol.js';

/** One folder, one archive, or the files that were dropped beside each other. */
export interface Root {
  /** What it is called; empty for files that were dropped without their folder. */
  readonly name: string;
  /** The bytes of the files by their paths, in which changes are made; undefined for what can't be read. */
  readonly tree: Map<string, Uint8Array | undefined>;
  /** What the archive has, if it is one. */
  readonly entries?: readonly ArchiveEntry[];
  /** Whether the folder around the manifest is not known. */
  readonly isLone: boolean;
}

/** What was dropped, with what there is to say of the rest. */
export interface Opened {
  readonly roots: readonly Root[];
  readonly notices: readonly Notice[];
}

/** Bytes of all archives together, unpacked. */
const mostUnpacked = 2 * limits.unpackedBytes;
/** Names of archives of any kind, of which only one is taken: the others are refused with a reason. */
const archiveName = /\.(?:zip|7z|rar|tar|t?gz|tgz|xz)$/iu;

/** Reads what was dropped, within the limits of a widget. */
export async function openDropped(dropped: readonly DroppedFile[]): Promise<Opened> {
  const files = dropped.filter(({ path }) => !isNeverSearched(path));
  if (files.length > mostFiles) return { roots: [], notices: [tooManyFiles] };
  if (files.reduce((sum, { file }) => sum + file.size, 0) > limits.unpackedBytes) {
    const values = { size: limits.unpackedBytes / 2 ** 20 };
    return { roots: [], notices: [{ word: 'notice.too-large', values }] };
  }
  const loose = files.filter(({ path }) => !path.includes('/'));
  const isArchive = await Promise.all(loose.map(isArchiveFile));
  const archives = loose.filter((_, index) => isArchive[index]);
  const rest = files.filter((file) => !archives.includes(file));
  const opened = [...(await openArchives(archives)), ...(await openFolders(rest))];
  return {
    roots: opened.flatMap((one) => ('root' in one ? one.root : [])),
    notices: opened.flatMap((one) => ('notice' in one ? one.notice : [])),
  };
}

const tooManyFiles: Notice = { word: 'notice.too-many-files', values: { most: mostFiles } };

type Part = { readonly root: Root } | { readonly notice: Notice };

async function isArchiveFile({ path, file }: DroppedFile): Promise<boolean> {
  return archiveName.test(path) || startsAsArchive(await bytesOf(file.slice(0, 4)));
}

async function openArchives(archives: readonly DroppedFile[]): Promise<readonly Part[]> {
  const parts: Part[] = [];
  let unpacked = 0;
  // One after the other, so that no more is unpacked than is taken.
  for (const { path: name, file } of archives) {
    const opened = await openArchive(await bytesOf(file.slice(0, limits.archiveBytes + 1)));
    if (typeof opened === 'string') {
      parts.push({ notice: { word: 'notice.archive', values: { name, reason: opened } } });
      continue;
    }
    const { entries, files } = opened;
    const tree = treeOf(files);
    for (const bytes of tree.values()) unpacked += bytes?.length ?? 0;
    if (tree.size > mostFiles) return [...parts, { notice: tooManyFiles }];
    if (unpacked > mostUnpacked) {
      const values = { size: mostUnpacked / 2 ** 20 };
      return [...parts, { notice: { word: 'notice.too-large', values } }];
    }
    parts.push({ root: { name, tree, entries, isLone: false } });
  }
  return parts;
}

async function openFolders(files: readonly DroppedFile[]): Promise<readonly Part[]> {
  const loose = files.filter(({ path }) => !path.includes('/'));
  const inFolders = files.filter(({ path }) => path.includes('/'));
  // Somebody took all that is in the folder of a widget, and not the folder.
  if (loose.some(({ path }) => isManifestName(path))) {
    const isLone = inFolders.length === 0;
    return [{ root: { name: '', tree: await readTree(files, ''), isLone } }];
  }
  const folders = [...groupBy(inFolders, ({ path }) => path.slice(0, path.indexOf('/')))];
  const parts = folders.map(async ([name, own]): Promise<Part> => ({
    root: { name, tree: await readTree(own, `${name}/`), isLone: false },
  }));
  const strangers: readonly Part[] = loose.map(({ path: name }) => ({
    notice: { word: 'notice.stranger', values: { name } },
  }));
  return [...(await Promise.all(parts)), ...strangers];
}

async function readTree(
  files: readonly DroppedFile[],
  prefix: string,
): Promise<Map<string, Uint8Array | undefined>> {
  const contents = files.map(async ({ path, file }): Promise<[string, Uint8Array | undefined]> => [
    path.slice(prefix.length),
    // The file may have gone by now.
    await bytesOf(file).catch(() => undefined),
  ]);
  return new Map(await Promise.all(contents));
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** The paths and bytes of all files, and the paths of empty folders with a slash at their end. */
function treeOf(files: WidgetFiles): Map<string, Uint8Array | undefined> {
  const tree = new Map<string, Uint8Array | undefined>();
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = files.list(folder) ?? [];
    if (entries.length === 0 && folder !== '') tree.set(`${folder}/`, undefined);
    for (const { name, kind } of entries) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (kind === 'folder') folders.push(path);
      else tree.set(path, files.read(path));
    }
  }
  return tree;
}
