import type { JsonValue } from '../widget/json-value.js';
import type { LocaleDocument } from '../widget/locale-document.js';
import { Manifest } from '../widget/manifest.js';
/** A text of the document that is linted, and the place of the manifest that shows it. */
export interface PlacedText {
    /** The keys of the place in the manifest. */
    readonly path: readonly string[];
    readonly value: JsonValue;
    readonly text: string;
}
/**
 * The texts of a document that the platform shows: in the manifest the literal ones, in the file of a declared language
 * those that references lead to. A text that several places show is there once for each.
 */
export declare function placedTexts(document: Manifest | LocaleDocument): readonly PlacedText[];
