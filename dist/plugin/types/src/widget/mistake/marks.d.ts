import { type Candidate } from './candidate.js';
import { type Deviation } from './grammar.js';
/** What may be wrong with brackets, commas and colons. */
export declare function markMistakes(text: string, deviation: Deviation): readonly Candidate[];
