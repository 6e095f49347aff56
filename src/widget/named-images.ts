import type { NamedImages } from '../platform/images.js';
import type { JsonValue } from './json-value.js';
import type { KnownValue } from './known-values.js';

/** A path of a picture in the manifest. */
export interface NamedImage {
  readonly value: JsonValue;
  /** The path as it is written. */
  readonly text: string;
  readonly kind: NamedImages;
  readonly target: ImageTarget;
}

/** Where a written path leads: to a place in the widget folder, or what is wrong with it. */
export type ImageTarget =
  | { readonly state: 'inside'; readonly path: string }
  | { readonly state: 'backslashes'; readonly path: string }
  | { readonly state: 'blank' | 'url' | 'outside' };

/** Every picture that a manifest names; what is not text is left out. */
export function namedImages(known: readonly KnownValue[]): readonly NamedImage[] {
  return known.flatMap(({ value, key: { image } }) => {
    const { text } = value;
    return image && text !== undefined
      ? [{ value, text, kind: image, target: targetOf(text) }]
      : [];
  });
}

/**
 * The place in the widget folder that a path means; a slash in front stands for the widget folder.
 *
 * A path that leaves the folder is reported even if it would only do so on Windows or after decoding.
 */
export function targetOf(text: string): ImageTarget {
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/iu.test(text)) return { state: 'url' };
  const segments = segmentsOf(text);
  const isDrive = /^(?:[a-z]:|\\\\)/iu.test(text);
  if (!segments || isDrive || !segmentsOf(percentDecoded(text))) return { state: 'outside' };
  const path = segments.join('/');
  if (path.trim() === '') return { state: 'blank' };
  return { state: text.includes('\\') ? 'backslashes' : 'inside', path };
}

/** The names on the way, as Windows too would read them, or undefined if the way leads above its start. */
function segmentsOf(path: string): readonly string[] | undefined {
  const segments: string[] = [];
  for (const segment of path.split(/[/\\]/u)) {
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== '' && segment !== '.') {
      segments.push(segment);
    }
  }
  return segments;
}

function percentDecoded(text: string): string {
  return text.replaceAll(/%(?<code>2e|2f|5c)/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
