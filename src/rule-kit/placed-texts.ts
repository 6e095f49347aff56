import type { JsonValue } from '../widget/json-value.js';
import type { LocaleDocument } from '../widget/locale-document.js';
import { Manifest } from '../widget/manifest.js';
import { isPastedManifest } from '../widget/pasted-manifest.js';
import { textPlaces, type TextPlace } from '../widget/references.js';
import { keyPath } from './place.js';

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
export function placedTexts(document: Manifest | LocaleDocument): readonly PlacedText[] {
  if (!(document instanceof Manifest)) {
    const { root, code, manifest } = document;
    if (!manifest.locales.has(code) || isPastedManifest(root.plain)) return [];
    return manifest.references
      .filter((place) => isInUse(manifest, place))
      .flatMap(({ value, path }) => placed(value, root.get(...path.split('.'))));
  }
  const references = new Set(document.references.map(({ value }) => value));
  return textPlaces(document.root, document.settings)
    .filter((place) => !references.has(place.value) && isInUse(document, place))
    .flatMap(({ value }) => placed(value, value));
}

/** Whether the block of a text is one that the platform reads; of any other, another rule says that it is not. */
function isInUse({ locations }: Manifest, { location }: TextPlace): boolean {
  return location === undefined || locations.has(location);
}

function placed(place: JsonValue, value: JsonValue | undefined): readonly PlacedText[] {
  const text = value?.text;
  return value && text !== undefined ? [{ path: keyPath(place), value, text }] : [];
}
