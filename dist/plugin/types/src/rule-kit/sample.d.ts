import type { Widget } from '../widget/widget.js';
import type { PlacedText } from './placed-texts.js';
/** Whether a text is the one that the vendor's sample has in its place. */
export declare function isSampleText({ path, text }: PlacedText): boolean;
/** Whether an email address or a URL leads to the vendor's own support. */
export declare function isVendorContact(text: string): boolean;
/** The paths of the logos that are the sample's: a file is read whole only if its name and its length are those of one. */
export declare function sampleLogosIn(widget: Widget): readonly string[];
