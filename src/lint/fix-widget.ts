import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { DiskFiles } from '../sources/disk.js';
import type { FoundWidget } from '../sources/find-widgets.js';
import { decode, hasByteOrderMark } from '../text/decode.js';
import { readText } from '../widget/limits.js';
import { Widget } from '../widget/widget.js';
import { documentsOf } from '../widget/documents.js';
import { contentOf } from '../widget/content.js';
import { fixText } from './apply-fixes.js';
import type { LintConfig } from './config.js';
import { lintedFiles, overLimitMessages } from './check-widget.js';
import { leftOutOf } from './left-out.js';
import { failure } from './tool-messages.js';
import { globsOf } from './config-globs.js';
import { toResult } from './result.js';
import { runRules } from './run-rules.js';
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
  const files = new DiskFiles(folder);
  const { rulesFor, filter } = await globsOf(config);
  // The other files are seen as they were before, as ESLint fixes each file by itself.
  const widget = new Widget(files);
  const isIgnored = leftOutOf(folder, filter);
  return lintedFiles(widget, isNamed, isIgnored).flatMap((path) => {
    const bytes = readText(files, path);
    if (!bytes || overLimitMessages(path, bytes)) return [];
    const filename = join(folder, path);
    const rules = rulesFor(filename);
    const text = textOf(bytes);
    let fixable: string[] | undefined;
    try {
      const output = fixText(text, (current) => {
        const hasMark = current.startsWith('\uFEFF');
        const content = contentOf(path, hasMark ? current.slice(1) : current, hasMark);
        const found = runRules(content, documentsOf({ widget, path, content, isNamed }), rules);
        fixable ??= found.flatMap(({ fix, ruleId }) => (fix && ruleId !== null ? [ruleId] : []));
        return found;
      });
      // What the fixes made of bytes that are not UTF-8 would be written for good.
      if (output !== text && isWhole(bytes, text)) {
        writeFileAtomically(filename, output, { before: bytes, within: folder });
        onFixed?.({ file: filename, rules: fixable ?? [] });
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

/** Whether the bytes are all in the text, so that writing it loses nothing. */
function isWhole(bytes: Uint8Array, text: string): boolean {
  return Buffer.compare(Buffer.from(text), bytes) === 0;
}

/** The text with its byte-order mark, as ESLint reads files. */
function textOf(bytes: Uint8Array): string {
  return (hasByteOrderMark(bytes) ? '\uFEFF' : '') + decode(bytes);
}
