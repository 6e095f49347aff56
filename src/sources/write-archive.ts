import { zipSync, type Zippable } from 'fflate/browser';

/** Bytes of files by their paths in an archive, separated by `/`. */
export type PackedFiles = ReadonlyMap<string, Uint8Array>;

/** An ordinary file that everybody may read, as Unix writes it into archives. */
const unix = { os: 3, attrs: (0o100644 << 16) >>> 0 };

/**
 * An archive of these files. The same files give the same bytes on every computer: names are sorted, and times, modes and
 * the compression do not depend on anything.
 */
export function writeArchive(files: PackedFiles): Uint8Array {
  const entries: Zippable = Object.create(null) as Zippable;
  for (const path of [...files.keys()].sort()) entries[path] = files.get(path) as Uint8Array;
  // Archives hold local time, and it is noon on this day in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  return zipSync(entries, { level: 9, mtime, ...unix });
}
