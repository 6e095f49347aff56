import { CachedDiskFiles } from '../sources/disk-cache.js';
import { MemoizedFiles } from '../sources/memoized-files.js';
import { Widget } from '../widget/widget.js';

/** ESLint goes from one file to the next, and with several folders at once it is not far from one to another. */
const mostOpen = 8;

const opened = new Map<string, { readonly files: CachedDiskFiles; readonly widget: Widget }>();

/**
 * The widget in a folder as it lies on the disk now, for a rule that knows only the name of the file it looks at.
 *
 * @param folder absolute path
 */
export function openWidget(folder: string): Widget {
  const before = opened.get(folder);
  if (before?.files.isUnchanged) return before.widget;
  const files = new CachedDiskFiles(folder);
  const widget = new Widget(new MemoizedFiles(files));
  opened.delete(folder);
  opened.set(folder, { files, widget });
  for (const oldest of opened.keys()) if (opened.size > mostOpen) opened.delete(oldest);
  return widget;
}
