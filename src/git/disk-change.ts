import { DiskFiles } from '../widget/disk.js';
import { findWidgets, type Findings, type Ignored } from '../widget/find-widgets.js';
import type { WidgetFiles } from '../widget/files.js';
import { Change, inFolder } from './change.js';
import { contentId } from './content-id.js';
import type { Repository } from './repository.js';
import { UndoneFiles } from './undone-files.js';

/** The widgets on the disk, with all that is not staged or not even known to git. */
export class DiskChange extends Change {
  #unstaged: ReadonlySet<string> | undefined;

  constructor(repository: Repository, commit: string) {
    super(repository, commit, repository.index());
  }

  override find(paths: readonly string[], cwd: string, ignored: Ignored): Findings {
    return findWidgets(paths, cwd, ignored);
  }

  override now(folder: string): WidgetFiles {
    return new DiskFiles(folder);
  }

  override before(folder: string): WidgetFiles | undefined {
    const [now, past] = [this.placeOf(folder), this.placeBefore(folder)];
    if (now === undefined || past === undefined) return undefined;
    const [indexed, before] = [this.index.files(now), this.past.files(past)];
    return new UndoneFiles(this.now(folder), before, (path) => {
      const found = indexed.find(path);
      const isUnstaged = this.unstaged.has(found?.path ?? inFolder(now, path));
      return isUnstaged || found?.id !== before.find(path)?.id;
    });
  }

  override text(): undefined {
    return undefined;
  }

  protected override get unstaged(): ReadonlySet<string> {
    this.#unstaged ??= new Set([
      ...this.repository
        .unstaged()
        .filter(({ path, status }) => status !== 'M' || !this.#isSame(path))
        .map(({ path }) => path),
      ...this.repository.untracked(),
    ]);
    return this.#unstaged;
  }

  /** Git tells a file by its times and its owner, which a copy of the folder does not keep. */
  #isSame(path: string): boolean {
    const bytes = new DiskFiles(this.repository.root).read(path);
    const id = this.index.entries.get(path)?.id ?? '';
    return bytes !== undefined && contentId(bytes, id) === id;
  }
}
