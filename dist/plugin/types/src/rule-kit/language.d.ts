import { type LocaleTree } from '../widget/locale-file.js';
/** The letters that the texts of a language are written in although they are not its own; undefined if in doubt. */
export declare function foreignScript(code: string, tree: LocaleTree): 'Cyrillic' | 'Latin' | undefined;
/** Whether each of two files, one named after English and one after Spanish, holds the texts of the other. */
export declare function areSwapped(english: LocaleTree, spanish: LocaleTree): boolean;
