import type { JsonValue } from './json-value.js';
import type { KnownValue } from './known-values.js';
import { valueAt, type LocaleTree } from './locale-file.js';
import { locationOfBlock } from './location.js';

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
export function textPlaces(
  known: readonly KnownValue[],
  listed: ReadonlyMap<string, unknown>,
): readonly TextPlace[] {
  return known.flatMap(({ value, key, path: [block = ''] }) => {
    if (key.role !== 'text' && key.role !== 'text or literal') return [];
    const location = locationOfBlock(block);
    // Nobody reads the texts of a block that does nothing; that it does nothing is the finding.
    if (location?.block?.alone === 'inert' && !listed.has(location.name)) return [];
    const isActive =
      !location?.block || location.block.alone === 'works' || listed.has(location.name);
    const mayBeLiteral = key.role === 'text or literal';
    return [{ value, mayBeLiteral, isShown: isActive && key.unresolved !== 'ignores' }];
  });
}

/**
 * Whether a text has the form of a reference: segments joined by dots, without blanks, and no URL.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export function looksLikeReference(text: string): boolean {
  return /^[^\s.:/]+(?:\.[^\s.:/]+)+$/u.test(text);
}

/** The value that a reference leads to in a locale tree, or undefined. */
export function resolveReference(tree: LocaleTree, reference: string): unknown {
  return valueAt(tree, reference.split('.'));
}
