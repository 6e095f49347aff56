import type { JsonValue } from './json-value.js';
import type { KnownValue } from './known-values.js';
import { type LocaleTree } from './locale-file.js';
/** A place of the manifest whose text is shown to people and comes from the locale files. */
export interface TextPlace {
    readonly value: JsonValue;
    /** Whether a literal text is as welcome as a reference. */
    readonly mayBeLiteral: boolean;
    /** Whether the platform shows the text: always, or because the location that its block is for is listed. */
    readonly isShown: boolean;
}
/**
 * Every place of a manifest that holds a text or a reference to one, less those in blocks that do nothing.
 *
 * @param listed the listed locations by their names
 */
export declare function textPlaces(known: readonly KnownValue[], listed: ReadonlyMap<string, unknown>): readonly TextPlace[];
/**
 * Whether a text has the form of a reference: segments joined by dots, without blanks, and no URL.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export declare function looksLikeReference(text: string): boolean;
/** The value that a reference leads to in a locale tree, or undefined. */
export declare function resolveReference(tree: LocaleTree, reference: string): unknown;
