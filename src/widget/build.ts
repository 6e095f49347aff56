import { sources } from '../platform/files.js';
import { valueAt } from './locale-file.js';
import type { Widget } from './widget.js';

/** What says beside the manifest that a build makes files of the widget: a configuration or `package.json`, to be named. */
export function buildConfig(widget: Widget): string | undefined {
  const tool = widget.list('').find(({ name, kind }) => kind === 'file' && isToolConfig(name));
  return tool?.name ?? (hasBuildScript(widget) ? 'package.json' : undefined);
}

function hasBuildScript(widget: Widget): boolean {
  const build = valueAt(widget.json('package.json')?.value, ['scripts', 'build']);
  return typeof build === 'string';
}

/** Whether a file configures a tool that builds scripts. */
export function isToolConfig(name: string): boolean {
  const [tool = '', ...rest] = name.split('.');
  const isConfig = tool === 'gulpfile' || rest[0] === 'config';
  return isConfig && sources.tools.includes(tool) && isSource(name);
}

/** Whether a file is a script, built or not. */
export function isSource(name: string): boolean {
  return sources.endings.some((ending) => name.endsWith(ending));
}
