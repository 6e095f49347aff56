import type { Edit } from './repair.js';
import type { Token } from './tokens.js';
/** A way to repair a text. */
export interface Repair {
    /** In their order. */
    readonly edits: readonly Edit[];
    /** Whether nothing else can have been meant, so that the text can be repaired without asking. */
    readonly isCertain: boolean;
    /** What it does, as a sentence. */
    readonly description: string;
}
/** What may be wrong with a text that no parser reads. */
export interface Candidate {
    /** Holds nothing of the text but brackets and names of known keys, because the rest may be a secret. */
    readonly message: string;
    /** Where to edit the text. */
    readonly offset: number;
    /** If there is one, the candidate is what is wrong only if the repaired text is JSON. */
    readonly repair?: Repair;
}
type Span = Pick<Token, 'start' | 'end'>;
/** Something is missing at an offset. */
export declare function insertion(message: string, at: number, text: string, isCertain: boolean): Candidate;
/** Something stands in the place of something else. */
export declare function replacement(message: string, { start, end }: Span, text: string, isCertain: boolean, description?: string): Candidate;
/** Something is too much. */
export declare function removal(message: string, { start, end }: Span, isCertain: boolean): Candidate;
/** The number of the line that an offset is in. */
export declare function lineOf(text: string, offset: number): string;
export {};
