import { relative } from 'node:path';
import type { ESLint } from 'eslint';

/** What a person sees of a finding, whichever way it comes. */
export interface Finding {
  readonly file: string;
  readonly severity: number;
  /** Line and column of the start and of the end. */
  readonly place: string;
  readonly rule: string;
  readonly message: string;
}

/**
 * The findings of this plugin in the order of their files, and what ESLint itself says of a file that it can't read.
 *
 * @param folder the folder that paths are relative to
 * @param alias the prefix of the plugin's rules in the configuration
 */
export function findingsOf(
  results: readonly ESLint.LintResult[],
  folder: string,
  alias = 'kommo-widget',
): readonly Finding[] {
  // Styles are in presets of their own, and ESLint reads no templates.
  return results
    .filter(({ filePath }) => !/\.(?:css|twig)$/u.test(filePath))
    .flatMap(({ filePath, messages }) =>
      messages.map(({ severity, line, column, endLine, endColumn, ruleId, message, fatal }) => ({
        file: relative(folder, filePath),
        severity,
        place: [line, column, endLine, endColumn].join(':'),
        rule: fatal ? 'fatal' : (ruleId ?? ''),
        message,
      })),
    )
    .filter(({ rule }) => rule === 'fatal' || rule.startsWith(`${alias}/`))
    .map((finding) => ({ ...finding, rule: finding.rule.replace(`${alias}/`, '') }))
    .sort((a, b) => compare(sortKey(a), sortKey(b)));
}

const sortKey = ({ file, place, message }: Finding): string => [file, place, message].join('\n');
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
