import { join } from 'node:path';
import type { Ignored } from '../sources/find-widgets.js';
import { manifestName } from '../widget/manifest-name.js';

/**
 * Says of the files of a widget, by their paths in it, whether the configuration leaves them out. If it leaves out the
 * widget itself, that was named all the same, and the patterns are not about its files.
 *
 * @param folder absolute path of the widget
 */
export function leftOutOf(folder: string, ignored: Ignored): (path: string) => boolean {
  if (ignored.file(join(folder, manifestName))) return () => false;
  return (path) => ignored.file(join(folder, path));
}
