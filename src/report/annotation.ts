import type { ESLint, Linter } from 'eslint';
import { inArchives } from './in-archives.js';
import { shownPath } from './paths.js';
import { escapeInvisible } from '../text/escape-invisible.js';
import type { ReportContext } from './report.js';

/** A finding as it is shown on a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** Exclusive, as ESLint's. */
  readonly endColumn: number;
  /** Null for what ESLint itself reports. */
  readonly rule: string | null;
  readonly title: string;
  readonly message: string;
}

/** An annotation for each finding: the errors first, then in the order of the results. */
export function annotationsOf(
  results: readonly ESLint.LintResult[],
  context: ReportContext,
): Annotation[] {
  return inArchives(results, context.archives)
    .flatMap(({ filePath, messages }) => {
      const path = shownPath(filePath, context);
      return messages.map((finding) => annotationOf(path, finding));
    })
    .sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
}

/** The columns as GitHub counts them, both inclusive; a finding over several lines can have none there. */
export function columnsOf({ line, column, endLine, endColumn }: Annotation) {
  if (endLine !== line) return undefined;
  return { start: column, end: Math.max(column, endColumn - 1) };
}

function annotationOf(path: string, finding: Linter.LintMessage): Annotation {
  const { severity, ruleId, message } = finding;
  // ESLint gives no place to what concerns a file as a whole, and GitHub accepts no annotation without a line.
  const line = Math.max(1, finding.line || 1);
  const column = Math.max(1, finding.column || 1);
  return {
    level: severity === 2 ? 'error' : 'warning',
    path,
    line,
    column,
    endLine: Math.max(line, finding.endLine ?? line),
    endColumn: finding.endColumn ?? column + 1,
    rule: ruleId,
    title: ruleId ?? 'Syntax',
    message: escapeInvisible(message),
  };
}
