import type { FileTree } from './temporary-folder.js';
import { cleanWidget, widgetWithMistake } from './widgets.js';

type Manifest = Record<string, unknown> & { readonly widget: object };

/** The same files with a version that is higher, as a change needs one. */
export function raised(files: FileTree, version = '1.0.1'): FileTree {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => {
      if (!path.endsWith('manifest.json')) return [path, content];
      const manifest = content as Manifest;
      return [path, { ...manifest, widget: { ...manifest.widget, version } }];
    }),
  );
}

/** A widget with one mistake, as a change brings it. */
export const brokenChange = (folder = 'w'): FileTree => raised(widgetWithMistake(folder));
/** The same widget with nothing wrong. */
export const goodChange = (folder = 'w'): FileTree => raised(cleanWidget(folder));
