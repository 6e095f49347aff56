import { join, parse } from 'node:path';
import type { ESLint } from 'eslint';
import { Linter } from 'eslint/universal';
import { DiskFiles } from '../widget/disk.js';
import type { WidgetFiles } from '../widget/files.js';
import { withWidget } from '../widget/open-widget.js';
import { decode } from '../widget/parse.js';
import type { FoundWidget } from '../widget/find-widgets.js';
import { Widget } from '../widget/widget.js';
import { eslintConfig, type LintConfig } from './config.js';
import { toResult } from './result.js';
import { writeFileAtomically } from './write-file.js';

/**
 * Lints one widget whole: its manifest and every locale file, each of which sees the files around it.
 *
 * @param files where to read the widget from; the folder on the disk where nothing is said
 * @param before the same widget before the change that is looked at, for the rules that compare the two
 * @returns a result for each file, also for a clean one, in ESLint's own form
 */
export function lintWidget(
  { folder, isNamed }: FoundWidget,
  config: LintConfig,
  files: WidgetFiles = new DiskFiles(folder),
  before?: WidgetFiles,
): ESLint.LintResult[] {
  const widget = new Widget(files, before && new Widget(before));
  const linter = new Linter({ cwd: parse(folder).root });
  const configuration = eslintConfig(config, isNamed);
  return withWidget(folder, widget, () =>
    lintedFiles(widget).flatMap((file) => {
      const bytes = files.read(file);
      const filename = join(folder, file);
      if (!bytes) return file === 'manifest.json' ? [unreadable(filename)] : [];
      return [toResult(filename, linter.verify(textOf(bytes), configuration, { filename }))];
    }),
  );
}

/** Applies the fixes of one widget and writes the files that they changed. */
export function fixWidget({ folder, isNamed }: FoundWidget, config: LintConfig): void {
  const files = new DiskFiles(folder);
  const linter = new Linter({ cwd: parse(folder).root });
  const configuration = eslintConfig(config, isNamed);
  for (const file of lintedFiles(new Widget(files))) {
    const bytes = files.read(file);
    if (!bytes) continue;
    const filename = join(folder, file);
    const { output, fixed } = linter.verifyAndFix(textOf(bytes), configuration, { filename });
    if (fixed) writeFileAtomically(filename, output, { before: bytes, within: folder });
  }
}

function lintedFiles(widget: Widget): readonly string[] {
  return ['manifest.json', ...widget.localeFiles.map(({ name }) => `i18n/${name}`)];
}

/** Other files are found missing or unreadable by the rules; a manifest has no other place to say it. */
function unreadable(filename: string): ESLint.LintResult {
  const message = 'The manifest can not be read. It must be an ordinary readable file.';
  return toResult(filename, [
    { ruleId: null, fatal: true, severity: 2, message, line: 1, column: 1 },
  ]);
}

/** The text with its byte-order mark, as ESLint reads files. */
function textOf(bytes: Uint8Array): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return (hasMark ? '\uFEFF' : '') + decode(bytes);
}
