import type { ESLint, Linter } from 'eslint';
import { displayPath, isAbsolute } from './paths.js';

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
    const { filePath, messages } = result;
    const archive = archives.find((cwd) => !isAbsolute(displayPath(filePath, cwd), { cwd }));
    if (archive === undefined || archive === filePath) return result;
    const path = displayPath(filePath, archive);
    return { ...result, filePath: archive, messages: messages.map((one) => placed(one, path)) };
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
