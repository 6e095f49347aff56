import type { Candidate } from './candidate.js';
/** What is wrong with a text as a whole, so that there is nothing to repair in it. */
export declare function wholeMistake(text: string): Candidate | undefined;
