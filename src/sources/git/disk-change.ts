import { DiskFiles } from '../disk.js';
import { findWidgets, type SearchResult, type SearchFilter } from '../find-widgets.js';
import type { WidgetFiles } from '../../widget/files.js';
import { Change, inFolder } from './change.js';
import { matchesBlob } from './blob-match.js';
import { listIndex, listUnstaged, listUntracked, type Unstaged } from './plumbing.js';
import type { Repository } from './repository.js';
import { repositoryMode } from './snapshot.js';
import { RevertedFiles } from './reverted-files.js';

/** Longer than what stands for a large file. */
const pointerLimit = 1024;

/** The widgets on the disk, with all that is not staged or not even known to git. */
export class DiskChange extends Change {
  #unstaged: ReadonlySet<string> | undefined;

  constructor(repository: Repository, commit: string) {
    super(repository, commit, listIndex(repository.git));
  }

  override find(paths: readonly string[], cwd: string, filter: SearchFilter): SearchResult {
    return findWidgets(paths, cwd, filter);
  }

  override now(folder: string): WidgetFiles {
    return new DiskFiles(folder);
  }

  override before(folder: string): WidgetFiles | undefined {
    const [now, past] = [this.placeOf(folder), this.placeBefore(folder)];
    if (now === undefined || past === undefined) return undefined;
    const [indexed, before] = [this.index.files(now), this.past.files(past)];
    return new RevertedFiles(this.now(folder), before, (path) => {
      const found = indexed.find(path);
      const isUnstaged = this.unstaged.has(found?.path ?? inFolder(now, path));
      return isUnstaged || found?.id !== before.find(path)?.id;
    });
  }

  override content(): undefined {
    return undefined;
  }

  protected override get unstaged(): ReadonlySet<string> {
    this.#unstaged ??= new Set([...this.#modified(), ...listUntracked(this.repository.git)]);
    return this.#unstaged;
  }

  /** Git tells a file by its times and its owner, which a copy of the folder does not keep. */
  #modified(): readonly string[] {
    const unstaged = listUnstaged(this.repository.git);
    const { entries, objects } = this.index;
    const idOf = (path: string): string => {
      const entry = entries.get(path);
      return entry === undefined || entry.mode === repositoryMode ? '' : entry.id;
    };
    const ids = unstaged.map(({ path }) => idOf(path)).filter((id) => id !== '');
    objects.measure(ids);
    objects.load(ids.filter((id) => objects.size(id) <= pointerLimit));
    const files = new DiskFiles(this.repository.root);
    const isSame = ({ path, status }: Unstaged): boolean => {
      const bytes = status === 'M' ? files.read(path) : undefined;
      const id = idOf(path);
      const stored = objects.has(id) ? objects.read(id) : undefined;
      return bytes !== undefined && matchesBlob(bytes, id, stored);
    };
    return unstaged.filter((one) => !isSame(one)).map(({ path }) => path);
  }
}
