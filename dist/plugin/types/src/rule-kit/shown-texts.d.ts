import type { Shown } from '../platform/key.js';
import type { LocaleDocument } from '../widget/locale-document.js';
import type { JsonValue } from '../widget/json-value.js';
import { Manifest } from '../widget/manifest.js';
/** The texts in which the platform reads HTML and short tags, or which stand beside those. */
export declare const descriptions: readonly Shown[];
/** A text of the document that is linted, as people read it. */
export interface ShownText {
    readonly value: JsonValue;
    readonly text: string;
}
/**
 * The texts of a document that are shown in some ways: in a locale file the ones that a reference leads to, in the
 * manifest the literal ones. Each text is named once, and a blank one never.
 */
export declare function shownTexts(document: Manifest | LocaleDocument, ways: readonly Shown[]): readonly ShownText[];
