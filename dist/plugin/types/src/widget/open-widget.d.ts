import { Widget } from './widget.js';
/**
 * The widget in a folder, for a rule that knows only the name of the file it looks at.
 *
 * @param folder absolute path
 * @returns the widget that is being linted with `withWidget`, else the folder as it lies on the disk now
 */
export declare function openWidget(folder: string): Widget;
/**
 * Lets rules see one widget while an action runs: all of them the same look at it, which may be at a git tree.
 *
 * @param folder absolute path that the files of the widget are linted under
 */
export declare function withWidget<T>(folder: string, widget: Widget, action: () => T): T;
