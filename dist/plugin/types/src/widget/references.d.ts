import type { JsonValue } from './json-value.js';
import { type LocaleTree } from './locale-file.js';
/** A place of the manifest whose text is shown to people and comes from the locale files. */
export interface TextPlace {
    readonly value: JsonValue;
    /** The location that makes the platform show the text; undefined where it always does. */
    readonly location?: string;
    /** Whether a literal text is as welcome as a reference. */
    readonly mayBeLiteral?: true;
}
/**
 * Every place of a manifest that holds a text or a reference to one.
 *
 * @param settings the settings block, wherever it stands
 */
export declare function textPlaces(root: JsonValue, settings: JsonValue | undefined): readonly TextPlace[];
/**
 * Whether a text has the form of a reference: segments joined by dots, without blanks, and no URL.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export declare function looksLikeReference(text: string): boolean;
/** The value that a reference leads to in a locale tree, or undefined. */
export declare function resolveReference(tree: LocaleTree, reference: string): unknown;
