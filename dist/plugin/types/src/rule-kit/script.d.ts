import type { Widget } from '../widget/widget.js';
/** What says that a build makes the script of a folder: a file or folder, to be named; undefined if nothing does. */
export declare function buildSign(widget: Widget): string | undefined;
/** A script beside the manifest under another name than the platform's. */
export declare function otherScript(widget: Widget): string | undefined;
