import { script, sources } from '../platform/files.js';
import { locations } from '../platform/locations.js';
import { buildConfig, isSource, isToolConfig } from '../widget/build.js';
import { walk } from '../widget/walk.js';
import type { Widget } from '../widget/widget.js';

/** What says that a build makes the script of a folder: a file or folder, to be named; undefined if nothing does. */
export function buildSign(widget: Widget): string | undefined {
  if (!widget.exists || widget.find(script.name)) return undefined;
  if (widget.find(sources.script)?.exact) return sources.script;
  const config = buildConfig(widget);
  if (config !== undefined && config !== 'package.json') return config;
  const hasSources =
    widget.find(sources.folder)?.exact &&
    walk(
      (folder) => widget.list(`${sources.folder}${folder === '' ? '' : '/'}${folder}`),
      ({ name }) => name === 'node_modules' || name.startsWith('.'),
    ).some(({ name, kind }) => kind === 'file' && isSource(name));
  return hasSources ? sources.folder : config;
}

/** A script beside the manifest under another name than the platform's. */
export function otherScript(widget: Widget): string | undefined {
  const files = widget
    .list('')
    .filter(({ name, kind }) => kind === 'file' && /^[^.]+\.js$/u.test(name));
  return files
    .map(({ name }) => name)
    .find((name) => !isToolConfig(name) && !locations.some(({ ownScript }) => ownScript === name));
}
