import { valueAt, type LocaleTree } from '../widget/locale-file.js';
import type { Manifest } from '../widget/manifest.js';
import { isObject } from '../widget/plain.js';

/** Whether a text stands under its whole path as one key, where the platform does not look for it. */
export function isFlat(tree: LocaleTree, path: string): boolean {
  if (!path.includes('.') || !Object.hasOwn(tree, path)) return false;
  return valueAt(tree, path.split('.')) === undefined;
}

/** The references of a manifest that a locale file has as one key with dots, and not in groups. */
export function flatKeys(manifest: Manifest, tree: unknown): readonly string[] {
  if (!isObject(tree)) return [];
  const paths = [...manifest.references, ...manifest.locationTexts].map(({ path }) => path);
  return [...new Set(paths)].filter((path) => isFlat(tree, path));
}
