import { type Candidate } from './candidate.js';
import type { Deviation } from './grammar.js';
/** What may be wrong with quotes, or with what stands without them; nothing if something else is wrong. */
export declare function quoteMistakes(text: string, deviation: Deviation): readonly Candidate[];
