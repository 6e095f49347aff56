import { Widget } from '../widget/widget.js';
/**
 * The widget in a folder as it lies on the disk now, for a rule that knows only the name of the file it looks at.
 *
 * @param folder absolute path
 */
export declare function openWidget(folder: string): Widget;
