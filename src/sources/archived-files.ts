import { SubFolder } from './sub-folder.js';

/** A folder of an archive, as if it were all there is. */
export class ArchivedFiles extends SubFolder {
  readonly isArchive = true;
}
