import type { WidgetFiles } from './files.js';
import { isObject } from './plain.js';

/** Keys of `widget` that no other kind of manifest is known to carry. */
const ownKeys = [
  'short_description',
  'interface_version',
  'init_once',
  'locale',
  'installation',
  'support',
  'secret_key',
  'is_showcase',
];

/** Keys of `widget` that say something only in each other's company. */
const commonKeys = ['name', 'description', 'version', 'code', 'locations', 'settings'];

/**
 * Whether the root of a `manifest.json` carries a sign of a Kommo widget; web apps, browser extensions and
 * integrations of other products have a `manifest.json` too.
 */
export function isWidgetManifest(root: unknown): boolean {
  if (!isObject(root)) return false;
  const widget = root['widget'];
  if (Array.isArray(root['locations']) && (Object.hasOwn(root, 'settings') || isObject(widget)))
    return true;
  if (!isObject(widget)) return false;
  const has = (key: string): boolean => Object.hasOwn(widget, key);
  return ownKeys.some(has) || commonKeys.filter(has).length > 1;
}

/**
 * Whether a manifest is one of a Kommo widget; if it is broken or not an object, its neighbors decide, so that a broken
 * manifest is reported and not passed over.
 *
 * @param root the content, or undefined if it can't be parsed
 */
export function isWidget(root: unknown, files: WidgetFiles): boolean {
  return isObject(root) ? isWidgetManifest(root) : hasWidgetNeighbors(files);
}

/** Whether the neighbors of a manifest that can't be read as an object are those of a widget. */
function hasWidgetNeighbors(files: WidgetFiles): boolean {
  const root = files.list('') ?? [];
  const has = (name: string, kind: 'file' | 'folder'): boolean =>
    root.some((entry) => entry.name === name && entry.kind === kind);
  if (!has('i18n', 'folder')) return false;
  const isLogo = (name: string): boolean => name.startsWith('logo') && name.endsWith('.png');
  return has('script.js', 'file') || (files.list('images') ?? []).some(({ name }) => isLogo(name));
}
