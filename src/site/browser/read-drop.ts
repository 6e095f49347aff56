import { isNeverSearched } from '../../sources/never-searched.js';
import { mostFiles, type DroppedFile } from '../protocol.js';

/** The files of a drop, those in its folders included; no more than one too many. */
export async function readDrop(items: DataTransferItemList): Promise<readonly DroppedFile[]> {
  // The list is empty as soon as the event is over.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter(
    (one) => one !== null,
  );
  const found: DroppedFile[] = [];
  for (let next = entries.shift(); next && found.length <= mostFiles; next = entries.shift()) {
    const path = next.fullPath.replace(/^\//u, '');
    if (isNeverSearched(path)) continue;
    if (isFile(next)) found.push({ path, file: await fileOf(next) });
    else if (isFolder(next)) entries.push(...(await entriesOf(next)));
  }
  return found;
}

/** The files that were chosen in a dialog. */
export function readChosen(files: FileList): readonly DroppedFile[] {
  return Array.from(files)
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !isNeverSearched(path))
    .slice(0, mostFiles + 1);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A file that can't be read is an empty one with its name. */
function fileOf(entry: FileSystemFileEntry): Promise<Blob> {
  return new Promise((resolve) => {
    entry.file(resolve, () => {
      resolve(new Blob());
    });
  });
}

/** Browsers give a folder in parts, the last of which is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (part.length === 0) return all;
    all.push(...part);
  }
}
