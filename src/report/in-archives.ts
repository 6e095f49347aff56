import { relative } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { relativeInside } from '../base/relative-inside.js';
import { withSlashes } from '../base/with-slashes.js';
import { toResult } from '../lint/result.js';

/**
 * The results for readers that know only files of the repository: what is found in an archive is said of the archive, with
 * the file in it and the line in front.
 *
 * @param archives absolute paths of the archives that were linted
 */
export function inArchives(
  results: readonly ESLint.LintResult[],
  archives: readonly string[] = [],
): readonly ESLint.LintResult[] {
  if (archives.length === 0) return results;
  return results.map((result) => {
    const { filePath, messages, suppressedMessages } = result;
    const archive = archives.find((file) => relativeInside(file, filePath) !== undefined);
    if (archive === undefined || archive === filePath) return result;
    const path = withSlashes(relative(archive, filePath));
    return toResult(
      archive,
      messages.map((message) => placed(message, path)),
      suppressedMessages,
    );
  });
}

function placed(finding: Linter.LintMessage, path: string): Linter.LintMessage {
  const { ruleId, severity, message, messageId, fatal, line } = finding;
  return {
    ruleId,
    severity,
    message: `${path}:${String(line)}: ${message}`,
    line: 1,
    column: 1,
    ...(messageId !== undefined && { messageId }),
    ...(fatal !== undefined && { fatal }),
  };
}
