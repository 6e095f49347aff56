import { posix, relative, resolve } from 'node:path';
import {
  FoundWidgets,
  isArchiveName,
  type SearchFilter,
  type SearchResult,
  unsearchable,
  type Unsearched,
} from '../find-widgets.js';
import type { WidgetFiles } from '../../widget/files.js';
import { manifestName } from '../../widget/manifest-name.js';
import { Widget } from '../../widget/widget.js';
import { withSlashes } from '../../base/with-slashes.js';
import { Change, inFolder } from './change.js';
import { listIndex, listTree, listUnstaged, type Unstaged } from './plumbing.js';
import type { Repository } from './repository.js';
import { Snapshot, type SnapshotEntry } from './snapshot.js';
import { inPackages } from './snapshot-files.js';
import { contentId } from './blob-match.js';

/** The widgets as git has them, whatever lies on the disk. */
export class SnapshotChange extends Change {
  /**
   * The widgets as they are in the index and would go into a commit.
   *
   * @param commit what is compared with; undefined before the first commit
   */
  static staged(repository: Repository, commit: string | undefined): SnapshotChange {
    return new SnapshotChange(repository, commit, stagedFiles(repository));
  }

  /** The widgets as they are at one commit, compared with another. */
  static at(repository: Repository, base: string | undefined, commit: string): SnapshotChange {
    return new SnapshotChange(repository, base, listTree(repository.git, commit), commit);
  }

  override find(paths: readonly string[], cwd: string, filter: SearchFilter): SearchResult {
    const found = new FoundWidgets();
    const unsearched: Unsearched[] = [];
    let isSearch = false;
    const isIgnored = (place: string): boolean =>
      filter.ignoresFile(
        this.absolute(this.index.manifestIn(place) ?? inFolder(place, manifestName)),
      );
    const add = (place: string, isNamed: boolean): void => {
      found.add(this.absolute(place), { isNamed });
    };
    for (const given of paths.length === 0 ? [cwd] : paths) {
      const file = resolve(cwd, given);
      const path = this.repository.pathOf(file);
      if (path !== undefined && this.index.list(path)) {
        isSearch = true;
        // Where a search begins is not left out, and neither is what lies below.
        const isWanted = isIgnored(path) || filter.ignoresFolder(this.absolute(path));
        for (const archive of this.#archivesBelow(path))
          if (filter.wantsArchive(archive)) found.add(archive, { isArchive: true });
        let isEmpty = true;
        for (const place of this.#placesBelow(path)) {
          // Several names may have become one, so that nobody knows which file is meant.
          if (place.includes('\uFFFD')) {
            unsearched.push({ folder: this.absolute(place), reason: unsearchable.name });
            continue;
          }
          const isNamed = paths.length > 0 && place === path;
          if (!isNamed && !this.#isWidget(place)) continue;
          isEmpty = false;
          if (isNamed || isWanted || !isIgnored(place)) add(place, isNamed);
        }
        const around = isEmpty ? this.#placeAround(inFolder(path, manifestName)) : undefined;
        if (around !== undefined) add(around, false);
        continue;
      }
      if (path !== undefined && this.index.entries.has(path) && isArchiveName(path)) {
        found.add(file, { isNamed: true, isArchive: true });
        continue;
      }
      const place = path === undefined ? undefined : this.#placeAround(path);
      if (place === undefined) found.strangers.push(given);
      else if (isIgnored(place)) found.leftOut.push(given);
      else add(place, false);
    }
    return { ...found.inOrder, unsearched, isSearch };
  }

  override now(folder: string): WidgetFiles {
    return this.index.files(this.placeOf(folder));
  }

  override content(file: string): Uint8Array | undefined {
    const path = this.repository.pathOf(file);
    return path === undefined ? undefined : this.index.read(path);
  }

  /** What lies on the disk there now, perhaps a link, is of no interest. */
  protected override placeOf(folder: string): string {
    return withSlashes(relative(this.repository.root, folder));
  }

  /** Folders with a manifest, of whatever product. */
  #placesBelow(path: string): readonly string[] {
    const manifests = this.index
      .manifests(path)
      .filter((manifest) => !inPackages.test(manifest.slice(path.length)));
    const ids = manifests.flatMap((manifest) => this.index.entries.get(manifest)?.id ?? []);
    this.index.objects.load(ids);
    return manifests.map((manifest) => folderOf(manifest));
  }

  /** Absolute paths of archives, by their names. */
  #archivesBelow(path: string): readonly string[] {
    const prefix = path === '' ? '' : `${path}/`;
    const isBelow = (file: string): boolean => file.startsWith(prefix) && isArchiveName(file);
    return [...this.index.entries.keys()].filter(isBelow).map((file) => this.absolute(file));
  }

  #placeAround(path: string): string | undefined {
    for (let place = folderOf(path); ; place = folderOf(place)) {
      if (this.index.manifestIn(place) !== undefined && this.#isWidget(place)) return place;
      if (place === '') return undefined;
    }
  }

  #isWidget(place: string): boolean {
    return new Widget(this.index.files(place)).isWidget;
  }
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** The index without what `git add -N` only announced, which stands there as an empty file. */
function stagedFiles({ git }: Repository): Snapshot {
  const index = listIndex(git);
  const isEmpty = ({ id }: SnapshotEntry): boolean => id === contentId(new Uint8Array(), id);
  if (![...index.entries.values()].some(isEmpty)) return index;
  const isAnnounced = ({ status }: Unstaged): boolean => status === 'A';
  const announced = new Set(
    listUnstaged(git)
      .filter(isAnnounced)
      .map(({ path }) => path),
  );
  return new Snapshot(git, new Map([...index.entries].filter(([path]) => !announced.has(path))));
}
