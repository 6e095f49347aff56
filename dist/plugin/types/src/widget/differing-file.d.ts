import type { Widget } from './widget.js';
/** The path of a file that is uploaded and that two states of a widget do not have in common, or undefined. */
export declare function differingFile(one: Widget, other: Widget): string | undefined;
