import type { Fact } from './fact.js';
/** A form of words that stand for a value to be filled in. */
export interface Placeholder extends Fact {
    readonly pattern: RegExp;
    /**
     * Whether a text for people may hold it: a script fills in `{{count}}`, Salesbot `{{lead.name}}`, and a guide says
     * "Bearer YOUR_API_KEY". Only one that is nothing else is a placeholder then.
     */
    readonly inTexts: 'never' | 'alone';
}
/** What builds, templates and assistants leave for others to fill in. */
export declare const placeholders: readonly Placeholder[];
