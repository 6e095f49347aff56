import { type Key, type Reaction } from './key.js';
/**
 * A field that people fill in.
 *
 * @param section where the texts of such fields are in the locale files
 * @param reaction what the platform does about a field that is not as it should be
 */
export declare function field(section: string, reaction: Reaction, { description, source }: Pick<Key, 'description' | 'source'>): Key;
/** `settings`: the form that is filled in when the widget is installed. */
export declare const settingsKey: Key;
