import type { Linter } from 'eslint';
import { displayPath } from './paths.js';
import { printable } from './printable.js';
import type { Report } from './report.js';

/**
 * The findings as workflow commands, which GitHub shows as annotations.
 *
 * Columns are given only for findings on one line, because GitHub drops them otherwise, and the end column counts
 * inclusively there.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const github: Report = (results, { cwd }) =>
  results
    .flatMap(({ filePath, messages }) =>
      messages.map((message) => `${commandOf(displayPath(filePath, cwd), message)}\n`),
    )
    .join('');

export default github;

function commandOf(file: string, finding: Linter.LintMessage): string {
  const { line, column, severity, message, ruleId } = finding;
  const endLine = finding.endLine ?? line;
  const endColumn = Math.max(column, (finding.endColumn ?? column + 1) - 1);
  const properties = {
    file,
    line,
    endLine,
    ...(endLine === line && { col: column, endColumn }),
    title: ruleId ?? 'Syntax',
  };
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(String(value))}`,
  );
  const level = severity === 2 ? 'error' : 'warning';
  return `::${level} ${written.join(',')}::${escapeData(printable(message))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
