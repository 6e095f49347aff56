import type { FolderEntry, WidgetFiles } from '../widget/files.js';

/** The bytes of files by their paths; a path that ends in a slash is a folder without any. */
export type Tree = ReadonlyMap<string, Uint8Array>;

/** The same with files whose names are known and whose bytes can't be read. */
type PartlyReadableTree = ReadonlyMap<string, Uint8Array | undefined>;

/** A widget folder that lies nowhere. */
export class MemoryFiles implements WidgetFiles {
  readonly #folders = new Map<string, Map<string, FolderEntry>>([['', new Map()]]);
  readonly #beginnings = new Map<string, Uint8Array>();

  constructor(readonly tree: PartlyReadableTree) {
    for (const path of tree.keys()) this.#add(path);
  }

  list(folder: string): readonly FolderEntry[] | undefined {
    const entries = this.#folders.get(folder);
    return entries && [...entries.values()];
  }

  read(path: string, limit = Infinity): Uint8Array | undefined {
    const bytes = path.endsWith('/') ? undefined : this.tree.get(path);
    if (!bytes || bytes.length <= limit) return bytes;
    const beginning = this.#beginnings.get(path) ?? bytes.slice(0, limit);
    this.#beginnings.set(path, beginning);
    return beginning;
  }

  size(path: string): number | undefined {
    return this.read(path)?.length;
  }

  #add(path: string): void {
    let folder = '';
    const names = path.split('/');
    for (const [index, name] of names.entries()) {
      if (name === '') break;
      const kind = index < names.length - 1 ? 'folder' : 'file';
      this.#folders.get(folder)?.set(name, { name, kind });
      folder = folder === '' ? name : `${folder}/${name}`;
      if (kind === 'folder' && !this.#folders.has(folder)) this.#folders.set(folder, new Map());
    }
  }
}
