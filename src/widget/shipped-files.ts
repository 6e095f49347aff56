import { unshipped } from '../platform/files.js';
import type { FolderEntry } from './files.js';
import { walk } from './walk.js';
import type { Widget } from './widget.js';

/** The path of a file that is uploaded and that two states of a widget do not have in common, or undefined. */
export function differingFile(one: Widget, other: Widget): string | undefined {
  const paths = new Set([...shippedFiles(one), ...shippedFiles(other)]);
  return [...paths].find((path) => !isSame(one, other, path));
}

function shippedFiles(widget: Widget): readonly string[] {
  const entries = walk((folder) => widget.list(folder), isUnshipped);
  return entries
    .filter((entry) => entry.kind !== 'folder' && !isUnshipped(entry))
    .map(({ path }) => path);
}

function isUnshipped({ name, kind }: FolderEntry): boolean {
  if (unshipped.beginnings.some((beginning) => name.startsWith(beginning))) return true;
  if (kind === 'folder') return unshipped.folders.includes(name);
  return unshipped.endings.some((ending) => name.toLowerCase().endsWith(ending));
}

function isSame({ files: one }: Widget, { files: other }: Widget, path: string): boolean {
  if (one.size(path) !== other.size(path)) return false;
  const [a, b] = [one.read(path), other.read(path)];
  return a === b || (a !== undefined && b !== undefined && isEqual(a, b));
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
