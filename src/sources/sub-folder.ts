import type { FolderEntry, WidgetFiles } from '../widget/files.js';

/** A folder among other files, as if it were all there is. */
export class SubFolder implements WidgetFiles {
  readonly #files: WidgetFiles;
  readonly #folder: string;

  /** @param folder its path; `''` is the root */
  constructor(files: WidgetFiles, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  list(folder: string): readonly FolderEntry[] | undefined {
    return this.#files.list(folder === '' ? this.#folder : this.#full(folder));
  }

  read(path: string, limit?: number): Uint8Array | undefined {
    return this.#files.read(this.#full(path), limit);
  }

  size(path: string): number | undefined {
    return this.#files.size(this.#full(path));
  }

  #full(path: string): string {
    return this.#folder === '' ? path : `${this.#folder}/${path}`;
  }
}
