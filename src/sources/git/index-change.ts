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
import { Widget } from '../../widget/widget.js';
import { withSlashes } from '../../base/with-slashes.js';
import { manifestName } from '../../widget/manifest-name.js';
import { Change, inFolder } from './change.js';
import { listIndex, listUnstaged, type Unstaged } from './plumbing.js';
import type { Repository } from './repository.js';
import { Snapshot, type SnapshotEntry } from './snapshot.js';
import { inPackages } from './snapshot-files.js';
import { contentId } from './blob-match.js';

/** The widgets as they are in the index and would go into a commit. */
export class IndexChange extends Change {
  /** @param commit what is compared with; undefined before the first commit */
  constructor(repository: Repository, commit: string | undefined) {
    super(repository, commit, stagedFiles(repository));
  }

  override find(paths: readonly string[], cwd: string, filter: SearchFilter): SearchResult {
    const found = new FoundWidgets(filter);
    const unsearched: Unsearched[] = [];
    let isSearch = false;
    const add = (place: string, isNamed: boolean): boolean => {
      const manifest = this.index.manifestIn(place) ?? inFolder(place, manifestName);
      return found.add(this.absolute(manifest), this.absolute(place), isNamed);
    };
    for (const given of paths.length === 0 ? [cwd] : paths) {
      const file = resolve(cwd, given);
      const path = this.repository.pathOf(file);
      if (path !== undefined && this.index.list(path)) {
        isSearch = true;
        if (paths.length > 0 && filter.ignoresFolder(file)) {
          found.leftOut.push(given);
          continue;
        }
        for (const archive of this.#archivesBelow(path))
          if (filter.wantsArchive(archive)) found.addArchive(archive, false);
        for (const place of this.#placesBelow(path)) {
          // Several names may have become one, so that nobody knows which file is meant.
          if (place.includes('\uFFFD')) {
            unsearched.push({ folder: this.absolute(place), reason: unsearchable.name });
            continue;
          }
          const isNamed = paths.length > 0 && place === path;
          if (isNamed || this.#isWidget(place)) add(place, isNamed);
        }
        continue;
      }
      if (path !== undefined && this.index.entries.has(path) && isArchiveName(path)) {
        if (!found.addArchive(file, true)) found.leftOut.push(given);
        continue;
      }
      const place = path === undefined ? undefined : this.#placeAround(path);
      if (place === undefined) found.strangers.push(given);
      else if (!add(place, false)) found.leftOut.push(given);
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
