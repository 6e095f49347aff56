import { otherSigns, ownSigns } from '../platform/manifest-signs.js';
import type { WidgetFiles } from './files.js';
import { tokensOf } from './mistake/tokens.js';
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

const ownTopKeys = new Set(ownSigns.keys);
const otherTopKeys = new Set(otherSigns.flatMap(({ keys }) => keys));

/**
 * Whether a manifest is one of a Kommo widget. If it carries no sign, because it is broken or much in it is wrong, its
 * keys and its neighbors decide, so that such a manifest is reported and not passed over.
 *
 * @param root the content, or undefined if it can't be parsed
 * @param brokenText the text that can't be parsed
 */
export function isWidget(root: unknown, files: WidgetFiles, brokenText = ''): boolean {
  if (isWidgetManifest(root)) return true;
  const keys = isObject(root) ? Object.keys(root) : topKeysOf(brokenText);
  if (keys.some((key) => otherTopKeys.has(key))) return false;
  return keys.some((key) => ownTopKeys.has(key)) || hasWidgetNeighbors(files);
}

/** The keys at the top of a text that no parser reads, as far as its brackets tell. */
function topKeysOf(text: string): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  let key: string | undefined;
  for (const { kind, text: mark, start, end } of tokensOf(text)) {
    if (mark === ':' && key !== undefined) keys.push(key);
    if (mark === '{' || mark === '[') depth += 1;
    if (mark === '}' || mark === ']') depth -= 1;
    key = kind === 'string' && depth === 1 ? text.slice(start + 1, end - 1) : undefined;
  }
  return keys;
}

/** Whether there are texts in languages beside a manifest, and a script or a logo. */
function hasWidgetNeighbors(files: WidgetFiles): boolean {
  const root = files.list('') ?? [];
  const has = (name: string, kind: 'file' | 'folder'): boolean =>
    root.some((entry) => entry.name === name && entry.kind === kind);
  if (!has('i18n', 'folder')) return false;
  if (!(files.list('i18n') ?? []).some(({ name }) => name.endsWith('.json'))) return false;
  const isLogo = (name: string): boolean => name.startsWith('logo') && name.endsWith('.png');
  return has('script.js', 'file') || (files.list('images') ?? []).some(({ name }) => isLogo(name));
}
