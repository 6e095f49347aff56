import { CachedDiskFiles } from './disk-cache.js';
import { KeptFiles } from './kept-files.js';
import { Widget } from './widget.js';

/** ESLint goes from one file to the next, and with several folders at once it is not far from one to another. */
const mostOpen = 8;

let known: { readonly folder: string; readonly widget: Widget } | undefined;
const opened = new Map<string, { readonly files: CachedDiskFiles; readonly widget: Widget }>();

/**
 * The widget in a folder, for a rule that knows only the name of the file it looks at.
 *
 * @param folder absolute path
 * @returns the widget that is being linted with `withWidget`, else the folder as it lies on the disk now
 */
export function openWidget(folder: string): Widget {
  if (known?.folder === folder) return known.widget;
  const before = opened.get(folder);
  if (before?.files.isUnchanged) return before.widget;
  const files = new CachedDiskFiles(folder);
  const widget = new Widget(new KeptFiles(files));
  opened.delete(folder);
  opened.set(folder, { files, widget });
  for (const oldest of opened.keys()) if (opened.size > mostOpen) opened.delete(oldest);
  return widget;
}

/**
 * Lets rules see one widget while an action runs: all of them the same look at it, which may be at a git tree.
 *
 * @param folder absolute path that the files of the widget are linted under
 */
export function withWidget<T>(folder: string, widget: Widget, action: () => T): T {
  const before = known;
  known = { folder, widget };
  try {
    return action();
  } finally {
    known = before;
  }
}
