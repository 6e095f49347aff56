import { join } from 'node:path';
import type { SearchFilter } from '../sources/find-widgets.js';
import { manifestName } from '../widget/manifest-name.js';

/**
 * Says of the files of a widget, by their paths in it, whether the configuration leaves them out. If it leaves out the
 * widget itself, that was named all the same, and the patterns are not about its files.
 *
 * @param folder absolute path of the widget
 */
export function leftOutOf(
  folder: string,
  { ignoresFile }: SearchFilter,
): (path: string) => boolean {
  if (ignoresFile(join(folder, manifestName))) return () => false;
  return (path) => ignoresFile(join(folder, path));
}
