import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import { membersOf } from '../widget/comment-key.js';
import { languageOf, misnamedLocaleFiles } from './locale-codes.js';

/** The languages of a tour held against the languages of the widget. */
export interface TourLanguages {
  /** Declared codes without pictures. */
  readonly missing: readonly string[];
  /** Pictures whose key is not a declared code, with the declared code without pictures that it was meant for. */
  readonly undeclared: readonly { readonly value: JsonValue; readonly meant: string | undefined }[];
  /** Pictures of declared languages; all of them if no language is declared. */
  readonly shown: readonly JsonValue[];
}

/** Whether the tour is there and not switched off. */
export function hasTour(manifest: Manifest): boolean {
  const tour = manifest.get('tour');
  return tour?.type === 'object' && tour.get('is_tour')?.plain !== false;
}

/**
 * How the keys of `tour_images` agree with `locale`. A code whose locale file is misnamed or undeclared is left out,
 * as another rule reports it if it is declared.
 */
export function tourLanguages(manifest: Manifest): TourLanguages {
  const { locales, widget } = manifest;
  const misnamedFiles = misnamedLocaleFiles(manifest);
  const entries = membersOf(manifest.get('tour', 'tour_images'));
  if (locales.size === 0) {
    return { missing: [], undeclared: [], shown: entries.map(([, value]) => value) };
  }
  const keys = new Set(entries.map(([key]) => key));
  const missing = new Set([...locales.keys()].filter((code) => !keys.has(code)));
  const undeclared: { value: JsonValue; meant: string | undefined }[] = [];
  for (const [key, value] of entries) {
    if (locales.has(key)) continue;
    const meant = [...missing].find(
      (code) => languageOf(code) === languageOf(key) || misnamedFiles.get(code)?.code === key,
    );
    if (meant !== undefined) missing.delete(meant);
    const isExplained =
      meant === undefined
        ? widget.localeFile(key) !== undefined
        : misnamedFiles.get(meant)?.code === key;
    if (!isExplained) undeclared.push({ value, meant });
  }
  const shown = entries.flatMap(([key, value]) => (locales.has(key) ? [value] : []));
  return { missing: [...missing], undeclared, shown };
}
