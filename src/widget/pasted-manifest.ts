import { isObject } from './plain.js';

/** Whether the content of a locale file is a manifest: it lists locations or languages, which no text does. */
export function isPastedManifest(root: unknown): boolean {
  if (!isObject(root)) return false;
  const { widget, locations } = root;
  const hasLocales = isObject(widget) && Array.isArray(widget['locale']);
  return Array.isArray(locations) || hasLocales;
}
