import { copyFileSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Place } from './discover.js';
import type { Setting } from './environment.js';
import { ownFolder } from './own-folder.js';

/** What working trees of one repository share, beside its settings and its hooks. */
const shared = ['refs', 'packed-refs', 'reftable', 'logs', 'shallow', 'info'];

/**
 * Variables with which git sees a repository as it is, but with settings of ours in the place of its own: no program, no
 * filter, no server and no helper that is named there is even known then.
 *
 * @param objects absolute paths of further folders with objects
 */
export function withOwnSettings(
  { top, gitFolder, commonFolder, settings }: Place,
  objects: readonly string[],
): Readonly<Record<string, string>> {
  const folder = ownFolder();
  writeFileSync(join(folder, 'config'), configText(settings));
  for (const name of shared) share(join(commonFolder, name), join(folder, name));
  const more = [...objects, process.env['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? ''];
  return {
    GIT_DIR: gitFolder,
    GIT_COMMON_DIR: folder,
    GIT_WORK_TREE: top,
    GIT_OBJECT_DIRECTORY: process.env['GIT_OBJECT_DIRECTORY'] ?? join(commonFolder, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: more.filter((path) => path !== '').join(delimiter),
  };
}

/** Makes an empty bare repository that knows one server, for what is fetched. */
export function ownRepository(address: string, settings: readonly Setting[]): string {
  const folder = ownFolder();
  const extensions = settings.filter(([name]) => name.startsWith('extensions.'));
  const text = configText([
    ...extensions,
    ['extensions.partialClone', 'origin'],
    ['core.bare', 'true'],
    ['remote.origin.url', address],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialCloneFilter', 'blob:none'],
  ]);
  writeFileSync(join(folder, 'config'), text);
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
  for (const name of ['objects', 'refs']) mkdirSync(join(folder, name));
  return folder;
}

function share(from: string, to: string): void {
  const stats = statSync(from, { throwIfNoEntry: false });
  if (stats?.isDirectory()) symlinkSync(from, to, 'junction');
  else if (stats?.isFile()) copyFileSync(from, to);
}

/** Settings in the form of git's own files. */
function configText(settings: readonly Setting[]): string {
  const hasExtensions = settings.some(([name]) => name.startsWith('extensions.'));
  const version: Setting = ['core.repositoryFormatVersion', hasExtensions ? '1' : '0'];
  return [version, ...settings].map(([name, value]) => settingText(name, value)).join('');
}

function settingText(name: string, value: string): string {
  const [first, last] = [name.indexOf('.'), name.lastIndexOf('.')];
  const middle = first === last ? '' : ` "${escaped(name.slice(first + 1, last))}"`;
  const text = escaped(value).replaceAll('\n', String.raw`\n`);
  return `[${name.slice(0, first)}${middle}]\n\t${name.slice(last + 1)} = "${text}"\n`;
}

function escaped(text: string): string {
  return text.replaceAll(/["\\]/gu, String.raw`\$&`);
}
