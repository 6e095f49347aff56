import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { openArchive, type OpenArchive } from '../sources/archive.js';
import { DiskFiles } from '../sources/disk.js';
import { widgetFolderAround } from '../sources/find-widgets.js';
import { MemoryFiles } from '../sources/memory.js';
import type { WidgetFiles } from '../widget/files.js';
import { loadParsers } from '../widget/late-packages.js';
import { Widget } from '../widget/widget.js';
import { checkArchive } from './check-archive.js';
import type { LintConfig } from './config.js';
import { globsOf } from './config-globs.js';
import { toResult } from './result.js';
import { fatal } from './tool-messages.js';

/** What an archive has, and what was found in it. */
export interface LintedArchive {
  readonly files: WidgetFiles;
  readonly results: ESLint.LintResult[];
}

/**
 * Lints an archive and the widget in it, which is unpacked in memory alone.
 *
 * @param file absolute path, under which the files in it are reported as if it were a folder
 * @param bytes what it holds; undefined if it can't be read
 * @param before what it held before the change that is looked at, for the rules that compare the two
 */
export async function lintArchive(
  file: string,
  config: LintConfig,
  bytes: Uint8Array | undefined,
  before?: Uint8Array,
): Promise<LintedArchive> {
  const opened = bytes ? await openArchive(bytes) : unreadable;
  if (typeof opened === 'string')
    return { files: new MemoryFiles(new Map()), results: [toResult(file, [fatal(opened)])] };
  const { rulesFor, filter } = await globsOf(config);
  await loadParsers(opened.entries.flatMap(({ path }) => path ?? []));
  const nameOf = (path: string): string => (path === '' ? file : join(file, path));
  const results = checkArchive(opened, {
    nameOf,
    rulesFor: (path) => rulesFor(nameOf(path), file),
    isIgnored: (path) => filter.ignoresFile(nameOf(path)),
    before: await openBefore(before),
    holder: holderOf(file),
  });
  return { files: opened.files, results: results.map(withoutFixes) };
}

/** Archives are not written, so that nothing in them can be fixed. */
function withoutFixes({ filePath, messages }: ESLint.LintResult): ESLint.LintResult {
  return toResult(
    filePath,
    messages.map((message) => {
      const unfixed = { ...message };
      delete unfixed.fix;
      return unfixed;
    }),
  );
}

const unreadable = 'The archive cannot be read. It must be an ordinary readable file.';

async function openBefore(bytes: Uint8Array | undefined): Promise<OpenArchive | undefined> {
  const opened = bytes && (await openArchive(bytes));
  return typeof opened === 'string' ? undefined : opened;
}

function holderOf(file: string): Widget | undefined {
  const folder = widgetFolderAround(file);
  return folder === undefined ? undefined : new Widget(new DiskFiles(folder));
}
