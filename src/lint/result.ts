import type { ESLint, Linter } from 'eslint';

/**
 * A result in the form of ESLint's, with the keys and the order of its `json` formatter.
 *
 * `source` and `output` are left out: they hold the whole file, and a manifest may hold a secret.
 */
export function toResult(
  filePath: string,
  messages: Linter.LintMessage[],
  suppressedMessages: Linter.SuppressedLintMessage[] = [],
): ESLint.LintResult {
  const count = (isCounted: (message: Linter.LintMessage) => boolean): number =>
    messages.filter(isCounted).length;
  return {
    filePath,
    messages,
    suppressedMessages,
    errorCount: count(({ severity }) => severity === 2),
    fatalErrorCount: count(({ fatal }) => fatal === true),
    warningCount: count(({ severity }) => severity === 1),
    fixableErrorCount: count(({ severity, fix }) => severity === 2 && fix !== undefined),
    fixableWarningCount: count(({ severity, fix }) => severity === 1 && fix !== undefined),
    usedDeprecatedRules: [],
  };
}

/** The same result without its warnings. */
export function errorsOnly(result: ESLint.LintResult): ESLint.LintResult {
  const { filePath, messages, suppressedMessages } = result;
  const errors = messages.filter(({ severity }) => severity === 2);
  return toResult(filePath, errors, suppressedMessages);
}

/** How many errors and warnings there are in all, and how many of them can be fixed. */
export function totals(results: readonly ESLint.LintResult[]) {
  const sum = (count: (result: ESLint.LintResult) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  return {
    errors: sum(({ errorCount }) => errorCount),
    warnings: sum(({ warningCount }) => warningCount),
    fixable: sum((result) => result.fixableErrorCount + result.fixableWarningCount),
  };
}
