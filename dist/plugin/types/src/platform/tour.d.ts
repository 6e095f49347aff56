import { type Fact } from './fact.js';
/** How many pictures a tour has in each language. */
export declare const tourImageCount: Fact & {
    readonly min: number;
    readonly max: number;
};
