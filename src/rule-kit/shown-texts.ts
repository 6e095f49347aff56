import type { Shown } from '../platform/key.js';
import type { LocaleDocument } from '../widget/locale-document.js';
import type { JsonValue } from '../widget/json-value.js';
import { Manifest } from '../widget/manifest.js';

/** The texts in which the platform reads HTML and short tags, or which stand beside those. */
export const descriptions: readonly Shown[] = ['description', 'short description'];

/** A text of the document that is linted, as people read it. */
export interface ShownText {
  readonly value: JsonValue;
  readonly text: string;
}

/**
 * The texts of a document that are shown in some ways: in a locale file the ones that a reference leads to, in the
 * manifest the literal ones. Each text is named once, and a blank one never.
 */
export function shownTexts(
  document: Manifest | LocaleDocument,
  ways: readonly Shown[],
): readonly ShownText[] {
  const manifest = document instanceof Manifest ? document : document.manifest;
  const places = manifest.knownValues.filter(
    ({ key: { shownAs } }) => shownAs !== undefined && ways.includes(shownAs),
  );
  const values = new Set(places.map(({ value }) => textAt(document, value)));
  return [...values].flatMap((value) => {
    const text = value?.text;
    return value && text !== undefined && text.trim() !== '' ? [{ value, text }] : [];
  });
}

function textAt(document: Manifest | LocaleDocument, place: JsonValue): JsonValue | undefined {
  const manifest = document instanceof Manifest ? document : document.manifest;
  const reference = manifest.references.find(({ value }) => value === place);
  if (document instanceof Manifest) return reference ? undefined : place;
  if (!reference || !manifest.locales.has(document.code)) return undefined;
  return document.root.get(...reference.path.split('.'));
}
