import { join } from 'node:path';
import type { SearchResult, SearchFilter } from '../find-widgets.js';
import { decode } from '../../text/decode.js';
import type { WidgetFiles } from '../../widget/files.js';
import { listMoves, listTree, type Move } from './plumbing.js';
import { movedFrom } from './moved-from.js';
import type { Repository } from './repository.js';
import { repositoryMode, type Snapshot } from './snapshot.js';

/** The widgets of a repository as they are linted, beside what they were at a commit. */
export abstract class Change {
  readonly #commit: string | undefined;
  protected readonly past: Snapshot;
  #changed: ReadonlySet<string> | undefined;
  #touched: ReadonlySet<string> | undefined;
  #moves: readonly Move[] | undefined;

  /**
   * @param commit what is compared with; undefined before the first commit
   * @param index the files that git knows now
   * @param later the commit that they are those of; undefined if they are those of the index
   */
  constructor(
    protected readonly repository: Repository,
    commit: string | undefined,
    protected readonly index: Snapshot,
    private readonly later?: string,
  ) {
    this.#commit = commit;
    this.past = listTree(repository.git, commit);
  }

  /** Finds the widgets as they are now at, below and around paths. */
  abstract find(paths: readonly string[], cwd: string, filter: SearchFilter): SearchResult;

  /** Where a widget is read from, by the absolute path of its folder. */
  abstract now(folder: string): WidgetFiles;

  /** The same widget before, even if it lay in another place; undefined if it is new. */
  before(folder: string): WidgetFiles | undefined {
    const place = this.placeBefore(folder);
    return place === undefined ? undefined : this.past.files(place);
  }

  /** The content of a file as it is now, by its absolute path; undefined if only the disk has it. */
  abstract content(file: string): Uint8Array | undefined;

  /** The same as text. */
  text(file: string): string | undefined {
    const bytes = this.content(file);
    return bytes && decode(bytes);
  }

  /** The content of a file before, by its absolute path; undefined if it is new. */
  contentBefore(file: string): Uint8Array | undefined {
    const path = this.repository.pathOf(file);
    return path === undefined ? undefined : this.past.read(path);
  }

  /** Whether a file was changed, or nobody can say, because git does not know it. */
  isTouchedFile(file: string): boolean {
    const path = this.repository.pathOf(file);
    return path === undefined || !this.index.entries.has(path) || this.changed.has(path);
  }

  /** Whether a file was changed, added or deleted, by its absolute path. */
  isChanged(file: string): boolean {
    const path = this.repository.pathOf(file);
    return path !== undefined && this.changed.has(path);
  }

  /** Whether something in the folder of a widget was changed, added or deleted, or nobody can say. */
  isTouched(folder: string): boolean {
    const path = this.placeOf(folder);
    if (path === undefined || this.index.manifestIn(path) === undefined) return true;
    if (this.placeBefore(folder) !== path) return true;
    this.#touched ??= new Set([...this.changed].flatMap(foldersAbove));
    return this.#touched.has(path);
  }

  /** Whether a widget, or what may have been one, was taken away or moved. */
  get hasDeletedWidget(): boolean {
    const manifests = this.past.manifests('').filter((path) => this.changed.has(path));
    return manifests.some((path) => this.now(this.absolute('')).size(path) === undefined);
  }

  /** Files that differ now, by their paths from the root, beside what the index tells. */
  protected get unstaged(): Iterable<string> {
    return [];
  }

  /** The path of a widget's folder from the root. */
  protected placeOf(folder: string): string | undefined {
    return this.repository.pathOf(folder);
  }

  /** The same at that commit. */
  protected placeBefore(folder: string): string | undefined {
    const path = this.placeOf(folder);
    if (path === undefined) return undefined;
    if (this.past.manifestIn(path) !== undefined) return path;
    this.#moves ??= this.#listMoves();
    return movedFrom(
      path,
      this.#moves,
      (place) =>
        this.past.manifestIn(place) !== undefined && this.index.manifestIn(place) === undefined,
    );
  }

  protected get changed(): ReadonlySet<string> {
    this.#changed ??= new Set([
      ...differences(this.past, this.index),
      ...differences(this.index, this.past),
      ...this.unstaged,
    ]);
    return this.#changed;
  }

  #listMoves(): readonly Move[] {
    const [gone, added] = [idsOnlyIn(this.past, this.index), idsOnlyIn(this.index, this.past)];
    if (this.#commit === undefined || gone.size === 0 || added.size === 0) return [];
    const { git } = this.repository;
    // Git compares the contents of these, and none of its own transports may fetch them.
    const unequal = [...gone, ...added].filter((id) => !gone.has(id) || !added.has(id));
    if (git.server) this.past.objects.measure(unequal);
    return listMoves(git, this.#commit, this.later);
  }

  /** The absolute path of what lies at a path from the root. */
  protected absolute(path: string): string {
    return join(this.repository.root, path);
  }
}

/** The contents at the paths in one snapshot that the other has not. */
function idsOnlyIn(one: Snapshot, other: Snapshot): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [path, { id, mode }] of one.entries)
    if (mode !== repositoryMode && !other.entries.has(path)) ids.add(id);
  return ids;
}

/** The paths in one snapshot that the other has not, or has otherwise. */
function differences(one: Snapshot, other: Snapshot): readonly string[] {
  return [...one.entries].flatMap(([path, { id, mode }]) => {
    const same = other.entries.get(path);
    return same?.id === id && same.mode === mode ? [] : [path];
  });
}

function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return ['', ...names.map((_, index) => names.slice(0, index + 1).join('/'))];
}

/** The path of a name in a folder, which is `''` if it is the root. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
