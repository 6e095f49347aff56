import type { Widget } from '../widget/widget.js';
/**
 * The files of an archive that are not part of a widget, by their paths; a folder of them once, with `/` behind it.
 *
 * @param paths of files, and of folders with `/` behind them
 */
export declare function junkAmong(paths: readonly string[], widget: Widget | undefined): readonly string[];
