import type { LocaleDocument } from '../widget/locale-document.js';
import type { JsonValue } from '../widget/json-value.js';
import { Manifest } from '../widget/manifest.js';

const places = {
  name: ['widget', 'name'],
  description: ['widget', 'description'],
  shortDescription: ['widget', 'short_description'],
  tourDescription: ['tour', 'tour_description'],
} as const;

type ShownText = keyof typeof places;

/** The texts in which the platform reads HTML and short tags, or which stand beside those. */
export const descriptions = ['description', 'shortDescription', 'tourDescription'] as const;

/** A text of the document that is linted, as people read it. */
export interface Shown {
  readonly value: JsonValue;
  readonly text: string;
}

/**
 * The texts of a document that stand in some places of the manifest: in a locale file the ones that a reference leads
 * to, in the manifest the literal ones. Each text is named once, and a blank one never.
 */
export function shownTexts(
  document: Manifest | LocaleDocument,
  names: readonly ShownText[],
): readonly Shown[] {
  const values = new Set(names.map((name) => valueOf(document, places[name])));
  return [...values].flatMap((value) => {
    const text = value?.text;
    return value && text !== undefined && text.trim() !== '' ? [{ value, text }] : [];
  });
}

function valueOf(
  document: Manifest | LocaleDocument,
  path: readonly string[],
): JsonValue | undefined {
  const manifest = document instanceof Manifest ? document : document.manifest;
  const place = manifest.get(...path);
  const reference = manifest.references.find(({ value }) => value === place);
  if (document instanceof Manifest) return reference ? undefined : place;
  if (!reference || !manifest.locales.has(document.code)) return undefined;
  return document.root.get(...reference.path.split('.'));
}
