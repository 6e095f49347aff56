import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { DiskFiles } from '../sources/disk.js';
import type { FoundWidget } from '../sources/find-widgets.js';
import { MemoizedFiles } from '../sources/memoized-files.js';
import type { WidgetFiles } from '../widget/files.js';
import { textFiles } from '../widget/package-files.js';
import { loadParsers } from '../widget/late-packages.js';
import { Widget } from '../widget/widget.js';
import { checkWidget } from './check-widget.js';
import type { LintConfig } from './config.js';
import { globsOf } from './config-globs.js';
import { leftOutOf } from './left-out.js';

/**
 * Lints one widget whole.
 *
 * @param files where to read the widget from; the folder on the disk by default
 * @param before the same widget before the change that is looked at, for the rules that compare the two
 * @returns a result for each file, also for a clean one, in ESLint's own form
 */
export async function lintWidget(
  { folder, isNamed }: FoundWidget,
  config: LintConfig,
  files: WidgetFiles = new DiskFiles(folder),
  before?: WidgetFiles,
): Promise<ESLint.LintResult[]> {
  const widget = new Widget(
    new MemoizedFiles(files),
    before && new Widget(new MemoizedFiles(before)),
  );
  const { rulesFor, filter } = await globsOf(config);
  await loadParsers(textFiles(widget).paths);
  const nameOf = (path: string): string => join(folder, path);
  return checkWidget(widget, {
    isNamed,
    nameOf,
    rulesFor: (path) => rulesFor(nameOf(path)),
    isIgnored: leftOutOf(folder, filter),
  });
}
