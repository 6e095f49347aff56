import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { DiskFiles } from '../widget/disk.js';
import type { FoundWidget } from '../widget/find-widgets.js';
import { readJson } from '../widget/limits.js';
import { Widget } from '../widget/widget.js';
import type { LintConfig } from './config.js';
import { WidgetLinter } from './eslint.js';
import { lintedFiles, textOf, tooMuch } from './lint-widget.js';
import { failure } from './own-findings.js';
import { patternsOf } from './patterns.js';
import { toResult } from './result.js';
import { UsageError } from './usage-error.js';
import { writeFileAtomically } from './write-file.js';

/**
 * Applies the fixes of one widget and writes the files that they changed.
 *
 * @returns a result for each file that could not be written
 */
export async function fixWidget(
  { folder, isNamed }: FoundWidget,
  config: LintConfig,
): Promise<ESLint.LintResult[]> {
  const files = new DiskFiles(folder);
  const { rulesFor } = await patternsOf(config);
  const linter = new WidgetLinter(folder, isNamed);
  return lintedFiles(new Widget(files)).flatMap((path) => {
    const bytes = readJson(files, path);
    if (!bytes || tooMuch(bytes)) return [];
    const filename = join(folder, path);
    const text = textOf(bytes);
    try {
      const { output, fixed } = linter.fix(text, filename, rulesFor(filename));
      // What the fixes made of bytes that are no UTF-8 would be written for good.
      if (fixed && isWhole(bytes, text))
        writeFileAtomically(filename, output, { before: bytes, within: folder });
      return [];
    } catch (error) {
      // A rule that fails is told when the file is linted.
      return error instanceof UsageError
        ? [toResult(filename, [failure(`The fixes are not written. ${error.message}`)])]
        : [];
    }
  });
}

/** Whether the bytes are all in the text, so that writing it loses nothing. */
function isWhole(bytes: Uint8Array, text: string): boolean {
  return Buffer.compare(Buffer.from(text), bytes) === 0;
}
