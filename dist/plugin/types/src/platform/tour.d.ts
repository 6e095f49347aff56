import { type Fact } from './fact.js';
import { type Key } from './key.js';
/** How many pictures a tour has in each language. */
export declare const tourImageCount: Fact & {
    readonly min: number;
    readonly max: number;
};
/** `tour`: pictures that show what the widget does. */
export declare const tourKey: Key;
