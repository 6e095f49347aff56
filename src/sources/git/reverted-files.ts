import type { FolderEntry, WidgetFiles } from '../../widget/files.js';

/**
 * A folder with its change undone: what did not change is read from where it is now, all else from where it was.
 *
 * So files that git does not keep as they are on the disk (line endings, large-file storage) or does not know at all (built
 * or ignored ones) are the same on both sides and look like no change.
 */
export class RevertedFiles implements WidgetFiles {
  readonly #now: WidgetFiles;
  readonly #before: WidgetFiles;
  readonly #isChanged: (path: string) => boolean;

  /** @param isChanged whether a file, by its path in the folder, was changed, added or deleted */
  constructor(now: WidgetFiles, before: WidgetFiles, isChanged: (path: string) => boolean) {
    this.#now = now;
    this.#before = before;
    this.#isChanged = isChanged;
  }

  list(folder: string): readonly FolderEntry[] | undefined {
    const before = this.#before.list(folder);
    const names = new Map((before ?? []).map((entry) => [entry.name, entry]));
    for (const entry of this.#now.list(folder) ?? []) {
      if (!names.has(entry.name) && this.#wasThere(join(folder, entry.name), entry))
        names.set(entry.name, entry);
    }
    return before || names.size > 0 ? [...names.values()] : undefined;
  }

  read(path: string, limit?: number): Uint8Array | undefined {
    return this.#filesFor(path).read(path, limit);
  }

  size(path: string): number | undefined {
    return this.#filesFor(path).size(path);
  }

  #filesFor(path: string): WidgetFiles {
    return this.#isChanged(path) ? this.#before : this.#now;
  }

  /** Of what is only there now: a file that is not new, or a folder with one. */
  #wasThere(path: string, { kind }: FolderEntry): boolean {
    if (kind !== 'folder') return !this.#isChanged(path);
    return (this.#now.list(path) ?? []).some((entry) =>
      this.#wasThere(join(path, entry.name), entry),
    );
  }
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
