import type { JsonValue } from '../widget/json-value.js';
import { locationOfBlock } from '../widget/location.js';
import type { LocaleDocument } from '../widget/locale-document.js';
import { Manifest } from '../widget/manifest.js';
import { isPastedManifest } from '../widget/pasted-manifest.js';
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
    return manifest.references.flatMap(({ value, path }) =>
      placed(manifest, value, root.get(...path.split('.'))),
    );
  }
  const references = new Set(document.references.map(({ value }) => value));
  return document.texts.flatMap(({ value }) =>
    references.has(value) ? [] : placed(document, value, value),
  );
}

/** Of a text in a block that the platform does not read nothing is said, because another rule says that of the block. */
function placed(
  manifest: Manifest,
  place: JsonValue,
  value: JsonValue | undefined,
): readonly PlacedText[] {
  const { locations } = manifest;
  const path = manifest.known(place)?.path ?? keyPath(place);
  const location = locationOfBlock(path[0] ?? '');
  const isUnread =
    location?.block && location.block.alone !== 'works' && !locations.has(location.name);
  const text = value?.text;
  return value && text !== undefined && !isUnread ? [{ path, value, text }] : [];
}
