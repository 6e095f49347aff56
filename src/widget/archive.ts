import type { Widget } from './widget.js';

/** A file, folder or link of an archive. */
export interface ArchiveEntry {
  /** As the archive has it, with U+FFFD for bytes that are not UTF-8. */
  readonly name: string;
  /** Where it lies in the unpacked folder, separated by `/`; undefined if that is outside of it. */
  readonly path: string | undefined;
  readonly kind: 'file' | 'folder' | 'link';
  readonly isEncrypted: boolean;
  /** Whether the bytes of the name are UTF-8. */
  readonly isUtf8: boolean;
}

/** An archive as it is uploaded, to the rules on archives. */
export interface ArchiveDocument {
  /** In the order of the archive. */
  readonly entries: readonly ArchiveEntry[];
  /** The folder in the archive that holds the manifest, `''` for its root; undefined if none does. */
  readonly root: string | undefined;
  /** The widget in that folder. */
  readonly widget: Widget | undefined;
  /** The widget whose folder on the disk holds the archive. */
  readonly holder: Widget | undefined;
}

/**
 * Where an entry lies in the unpacked folder; undefined if its name leads out of it. A name with backslashes is read as
 * it was meant.
 */
export function pathInArchive(name: string): string | undefined {
  const [first, ...rest] = name.replaceAll('\\', '/').split('/');
  if (!first || /^[a-z]:/iu.test(name)) return undefined;
  const path: string[] = [];
  for (const part of [first, ...rest]) {
    if (part === '..' && path.pop() === undefined) return undefined;
    if (!['', '.', '..'].includes(part)) path.push(part);
  }
  return path.length === 0 ? undefined : path.join('/');
}

/** A file of an archive at the path of its entry. */
export type LocatedEntry = ArchiveEntry & { readonly path: string };

/** Whether an entry lies in the unpacked folder. */
export function isLocated(entry: ArchiveEntry): entry is LocatedEntry {
  return entry.path !== undefined;
}
