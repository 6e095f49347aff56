import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { DiskFiles } from '../sources/disk.js';
import type { FoundWidget } from '../sources/find-widgets.js';
import { loadParsers } from '../widget/late-packages.js';
import { Widget } from '../widget/widget.js';
import type { LintConfig } from './config.js';
import { lintedFiles } from './check-widget.js';
import { leftOutOf } from './left-out.js';
import { failure } from './tool-messages.js';
import { fixFile } from './fix-file.js';
import { globsOf } from './config-globs.js';
import { toResult } from './result.js';
import { UsageError } from '../base/usage-error.js';
import { writeFileAtomically } from './write-file.js';

/** A file that fixes changed. */
export interface FixedFile {
  /** Absolute path. */
  readonly file: string;
  /** The rule of each finding that was fixed, so that one may stand there several times. */
  readonly rules: readonly string[];
}

/**
 * Applies the fixes of one widget and writes the files that they changed.
 *
 * @param onFixed is called for each file that was written
 * @returns a result for each file that could not be written
 */
export async function fixWidget(
  { folder, isNamed }: FoundWidget,
  config: LintConfig,
  onFixed?: (file: FixedFile) => void,
): Promise<ESLint.LintResult[]> {
  const { rulesFor, filter } = await globsOf(config);
  // The other files are seen as they were before, as ESLint fixes each file by itself.
  const widget = new Widget(new DiskFiles(folder));
  const isIgnored = leftOutOf(folder, filter);
  const paths = lintedFiles(widget, isNamed, isIgnored);
  await loadParsers(paths);
  return paths.flatMap((path) => {
    const filename = join(folder, path);
    try {
      const fixed = fixFile(widget, path, isNamed, rulesFor(filename));
      if (fixed) {
        writeFileAtomically(filename, fixed.after, { before: fixed.before, within: folder });
        onFixed?.({ file: filename, rules: fixed.rules });
      }
      return [];
    } catch (error) {
      // A rule that fails is reported when the file is linted.
      return error instanceof UsageError
        ? [toResult(filename, [failure(`The fixes are not written. ${error.message}`)])]
        : [];
    }
  });
}
