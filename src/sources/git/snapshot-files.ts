import type { FolderEntry, WidgetFiles } from '../../widget/files.js';
import type { Snapshot, SnapshotEntry } from './snapshot.js';

/** As many links on one way as Linux follows. */
const linkLimit = 40;
/** Where the files are that nearly every rule looks at. */
const usualFolders = ['', 'i18n', 'images'];
/** Paths of installed packages, which are not a part of any widget. */
export const inPackages = /(?:^|\/)node_modules\//u;

/** A folder as it is in a commit or in the index; it gives the answers that the same folder on a disk would give. */
export class SnapshotFiles implements WidgetFiles {
  readonly #snapshot: Snapshot;
  readonly #prefix: string;
  readonly #answers = new Map<string, Uint8Array | undefined>();
  readonly #steps = [() => this.#usualIds(), () => this.#allIds()];
  #isMeasured = false;

  /** @param folder path from the root of the repository; `''` is the root */
  constructor(snapshot: Snapshot, folder: string) {
    this.#snapshot = snapshot;
    this.#prefix = folder === '' ? '' : `${folder}/`;
  }

  list(folder: string): readonly FolderEntry[] | undefined {
    const path = this.#resolve(folder);
    const entries = path === undefined ? undefined : this.#snapshot.list(this.#full(path));
    return entries && [...entries.values()];
  }

  read(path: string, limit = Infinity): Uint8Array | undefined {
    const id = this.find(path)?.id;
    if (id === undefined) return undefined;
    const key = `${String(limit)}:${id}`;
    if (!this.#answers.has(key)) {
      this.#load(id);
      const bytes = this.#snapshot.objects.read(id);
      this.#answers.set(key, bytes && bytes.length > limit ? bytes.slice(0, limit) : bytes);
    }
    return this.#answers.get(key);
  }

  size(path: string): number | undefined {
    const id = this.find(path)?.id;
    if (id === undefined) return undefined;
    if (!this.#isMeasured) this.#snapshot.objects.measure(this.#allIds());
    this.#isMeasured = true;
    return this.#snapshot.objects.size(id);
  }

  /** A regular file, even if links lead to it: its path from the root of the repository and its content's name. */
  find(path: string): { readonly path: string; readonly id: string } | undefined {
    const real = this.#resolve(path);
    const entry = real === undefined ? undefined : this.#entry(real);
    if (real === undefined || !entry?.mode.startsWith('100')) return undefined;
    return { path: this.#full(real), id: entry.id };
  }

  /** Reads what will be asked for next too: the usual files, and if that is not enough, all of them. */
  #load(id: string): void {
    const { objects } = this.#snapshot;
    const steps = this.#steps.splice(0);
    for (let ids = steps.shift(); ids && !objects.has(id); ids = steps.shift()) objects.load(ids());
    this.#steps.push(...steps);
  }

  #usualIds(): readonly string[] {
    const paths = usualFolders.flatMap((folder) =>
      (this.list(folder) ?? []).map(({ name }) => (folder === '' ? name : `${folder}/${name}`)),
    );
    return paths.flatMap((path) => this.find(path)?.id ?? []);
  }

  #allIds(): readonly string[] {
    return [...this.#snapshot.entries].flatMap(([path, { id, mode }]) =>
      path.startsWith(this.#prefix) && mode.startsWith('100') && !inPackages.test(path) ? [id] : [],
    );
  }

  /** The real path in the folder; undefined if the path, or a link on its way, leaves the folder or leads nowhere. */
  #resolve(path: string): string | undefined {
    // The next name last.
    const way = path.split('/').reverse();
    const real: string[] = [];
    let links = 0;
    for (let name = way.pop(); name !== undefined; name = way.pop()) {
      if (name === '' || name === '.') continue;
      if (name === '..') {
        if (real.pop() === undefined) return undefined;
        continue;
      }
      const place = [...real, name].join('/');
      const target = this.#snapshot.linkAt(this.#full(place));
      if (target !== undefined) {
        links += 1;
        if (links > linkLimit || target.startsWith('/')) return undefined;
        way.push(...target.split('/').reverse());
      } else {
        if (!this.#entry(place) && !this.#snapshot.list(this.#full(place))) return undefined;
        real.push(name);
      }
    }
    return real.join('/');
  }

  #entry(path: string): SnapshotEntry | undefined {
    return this.#snapshot.entries.get(this.#full(path));
  }

  #full(path: string): string {
    return path === '' ? this.#prefix.slice(0, -1) : this.#prefix + path;
  }
}
