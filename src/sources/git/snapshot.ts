import type { FolderEntry } from '../../widget/files.js';
import { isManifestName, manifestAmong } from '../../widget/manifest-name.js';
import { decode } from '../../text/decode.js';
import type { Git } from './git.js';
import { Objects } from './objects.js';
import { SnapshotFiles } from './snapshot-files.js';

/** A file as git knows it. */
export interface SnapshotEntry {
  /** Octal, such as `100644`; `120000` is a link. */
  readonly mode: string;
  /** Names the content. */
  readonly id: string;
}

/** The mode of another repository, whose name names a commit there and no content here. */
export const repositoryMode = '160000';
/** Bytes of a link; no system makes a longer one. */
const longestLink = 4096;

const none = new Uint8Array();

/** All files of a repository at one moment: those of a commit, or those of the index. */
export class Snapshot {
  readonly objects: Objects;
  readonly #git: Git;
  #links: ReadonlyMap<string, string> | undefined;
  #folders: ReadonlyMap<string, ReadonlyMap<string, FolderEntry>> | undefined;

  /** @param entries files by their paths from the root, in git's own form */
  constructor(
    git: Git,
    readonly entries: ReadonlyMap<string, SnapshotEntry>,
  ) {
    this.#git = git;
    this.objects = new Objects(git);
  }

  /** The files of a folder, which needs not exist; `''` is the root. */
  files(folder: string): SnapshotFiles {
    return new SnapshotFiles(this, folder);
  }

  /** The content of one file by its path from the root, read by itself. */
  read(path: string): Uint8Array | undefined {
    const id = this.files('').find(path)?.id;
    return id === undefined ? undefined : this.objects.read(id);
  }

  /** The names in a folder, or undefined if there is none. */
  list(folder: string): ReadonlyMap<string, FolderEntry> | undefined {
    this.#folders ??= foldersOf(this.entries);
    return this.#folders.get(folder);
  }

  /** Where the link at a path leads, or undefined if there is none. */
  linkAt(path: string): string | undefined {
    this.#links ??= this.#readLinks();
    return this.#links.get(path);
  }

  /** All links at once: one by one they would be a process each. */
  #readLinks(): ReadonlyMap<string, string> {
    const links = [...this.entries].filter(([, { mode }]) => mode === '120000');
    const objects = new Objects(this.#git);
    const ids = links.map(([, { id }]) => id);
    objects.measure(ids);
    objects.load(ids.filter((id) => objects.size(id) <= longestLink));
    return new Map(
      links.map(([path, { id }]) => [
        path,
        objects.has(id) ? decode(objects.read(id) ?? none) : '/',
      ]),
    );
  }

  /** The paths of the manifests, of whatever product, in a folder and below. */
  manifests(folder: string): readonly string[] {
    const prefix = folder === '' ? '' : `${folder}/`;
    return [...this.entries].flatMap(([path, { mode }]) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const isManifest = path.startsWith(prefix) && isManifestName(name);
      return isManifest && mode !== repositoryMode ? [path] : [];
    });
  }

  /** The path of the manifest in a folder, or undefined if there is none. */
  manifestIn(folder: string): string | undefined {
    const name = manifestAmong(this.list(folder)?.values() ?? []);
    return name === undefined || folder === '' ? name : `${folder}/${name}`;
  }
}

function foldersOf(entries: ReadonlyMap<string, SnapshotEntry>) {
  const folders = new Map<string, Map<string, FolderEntry>>([['', new Map()]]);
  const add = (path: string, kind: FolderEntry['kind']): void => {
    const end = path.lastIndexOf('/');
    const parent = path.slice(0, Math.max(end, 0));
    if (!folders.has(parent)) {
      folders.set(parent, new Map());
      add(parent, 'folder');
    }
    const name = path.slice(end + 1);
    folders.get(parent)?.set(name, { name, kind });
  };
  for (const [path, { mode }] of entries) add(path, mode === repositoryMode ? 'folder' : 'file');
  return folders;
}
