import type { WidgetFiles } from './files.js';
import { isObject } from './parse.js';

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
  if (Array.isArray(root['locations']) && 'settings' in root) return true;
  const widget = root['widget'];
  if (!isObject(widget)) return false;
  const has = (key: string): boolean => Object.hasOwn(widget, key);
  return ownKeys.some(has) || commonKeys.filter(has).length > 1;
}

/** Whether the neighbours of a manifest that can't be read as an object are those of a widget. */
export function hasWidgetNeighbours(files: WidgetFiles): boolean {
  const root = files.list('') ?? [];
  const has = (name: string, kind: 'file' | 'folder'): boolean =>
    root.some((entry) => entry.name === name && entry.kind === kind);
  if (!has('i18n', 'folder')) return false;
  const isLogo = (name: string): boolean => name.startsWith('logo') && name.endsWith('.png');
  return has('script.js', 'file') || (files.list('images') ?? []).some(({ name }) => isLogo(name));
}
