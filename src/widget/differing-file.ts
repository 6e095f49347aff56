import { packageFiles } from './package-files.js';
import type { Widget } from './widget.js';

/** The path of a file that is uploaded and that two states of a widget do not have in common, or undefined. */
export function differingFile(one: Widget, other: Widget): string | undefined {
  const paths = new Set([...shippedFiles(one), ...shippedFiles(other)]);
  return [...paths].find((path) => !isSame(one, other, path));
}

/** What explains a widget to its developers changes nothing for those who have it. */
function shippedFiles(widget: Widget): readonly string[] {
  return packageFiles(widget).filter((path) => !path.toLowerCase().endsWith('.md'));
}

function isSame({ files: one }: Widget, { files: other }: Widget, path: string): boolean {
  if (one.size(path) !== other.size(path)) return false;
  const [a, b] = [one.read(path), other.read(path)];
  return a === b || (a !== undefined && b !== undefined && isEqual(a, b));
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
