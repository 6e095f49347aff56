import { script, sources } from '../platform/files.js';
import { valueAt } from '../widget/locale-file.js';
import { walk } from '../widget/walk.js';
import type { Widget } from '../widget/widget.js';

/** What says that a build makes the script of a folder: a file or folder, to be named; undefined if nothing does. */
export function buildSign(widget: Widget): string | undefined {
  if (!widget.exists || widget.find(script.name)) return undefined;
  if (widget.find(sources.script)?.exact) return sources.script;
  const tool = widget.list('').find(({ name, kind }) => kind === 'file' && isToolConfig(name));
  if (tool) return tool.name;
  const hasSources =
    widget.find(sources.folder)?.exact &&
    walk(
      (folder) => widget.list(`${sources.folder}${folder === '' ? '' : '/'}${folder}`),
      ({ name }) => name === 'node_modules' || name.startsWith('.'),
    ).some(({ name, kind }) => kind === 'file' && isScript(name));
  if (hasSources) return sources.folder;
  const build = valueAt(widget.json('package.json')?.value, ['scripts', 'build']);
  return typeof build === 'string' ? 'package.json' : undefined;
}

/** A script beside the manifest under another name than the platform's. */
export function otherScript(widget: Widget): string | undefined {
  const files = widget
    .list('')
    .filter(({ name, kind }) => kind === 'file' && /^[^.]+\.js$/u.test(name));
  return files
    .map(({ name }) => name)
    .find((name) => !isToolConfig(name) && name !== 'personal_page.js' && name !== 'amoforms.js');
}

function isToolConfig(name: string): boolean {
  const [tool = '', ...rest] = name.split('.');
  const isConfig = tool === 'gulpfile' || rest[0] === 'config';
  return isConfig && sources.tools.includes(tool) && isScript(name);
}

function isScript(name: string): boolean {
  return sources.endings.some((ending) => name.endsWith(ending));
}
