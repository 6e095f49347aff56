import { CachedDiskFiles } from './disk-cache.js';
import { Widget } from './widget.js';
let known;
/**
 * The widget in a folder, for a rule that knows only the name of the file it looks at.
 *
 * @param folder absolute path
 * @returns the widget that is being linted with `withWidget`, else the folder as it lies on the disk now
 */
export function openWidget(folder) {
    return known?.folder === folder ? known.widget : new Widget(new CachedDiskFiles(folder));
}
/**
 * Lets rules see one widget while an action runs: all of them the same look at it, which may be at a git tree.
 *
 * @param folder absolute path that the files of the widget are linted under
 */
export function withWidget(folder, widget, action) {
    const before = known;
    known = { folder, widget };
    try {
        return action();
    }
    finally {
        known = before;
    }
}
