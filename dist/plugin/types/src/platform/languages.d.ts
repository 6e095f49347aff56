import { type Fact } from './fact.js';
/** Languages by the letters that they are written in: a locale file holds texts of its own language only. */
export declare const scripts: Fact & {
    readonly latin: readonly string[];
    readonly cyrillic: readonly string[];
};
/** Words that are frequent in one language and stand in no text of the other. */
export declare const tellingWords: Fact & Readonly<Record<'en' | 'es', readonly string[]>>;
