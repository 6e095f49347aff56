import type { LocaleDocument } from '../widget/locale-document.js';
import type { JsonValue } from '../widget/json-value.js';
import { Manifest } from '../widget/manifest.js';
declare const places: {
    readonly name: readonly ['widget', 'name'];
    readonly description: readonly ['widget', 'description'];
    readonly shortDescription: readonly ['widget', 'short_description'];
    readonly tourDescription: readonly ['tour', 'tour_description'];
};
type ShownText = keyof typeof places;
/** The texts in which the platform reads HTML and short tags, or which stand beside those. */
export declare const descriptions: readonly ['description', 'shortDescription', 'tourDescription'];
/** A text of the document that is linted, as people read it. */
export interface Shown {
    readonly value: JsonValue;
    readonly text: string;
}
/**
 * The texts of a document that stand in some places of the manifest: in a locale file the ones that a reference leads
 * to, in the manifest the literal ones. Each text is named once, and a blank one never.
 */
export declare function shownTexts(document: Manifest | LocaleDocument, names: readonly ShownText[]): readonly Shown[];
export {};
