import type { ESLint, Linter } from 'eslint';
import { limits } from '../widget/limits.js';

const start = { line: 1, column: 1 };
/** Marks findings that say that we failed, and not the widget. */
const failureId = 'failure';

/** Something that makes a file impossible to check, at its first character. */
export function fatal(message: string): Linter.LintMessage {
  return { ruleId: null, fatal: true, severity: 2, message, ...start };
}

/** Something that is not checked and may be right. */
export function warning(message: string): Linter.LintMessage {
  return { ruleId: null, severity: 1, message, ...start };
}

/** The same as `fatal`, if it is not the file's fault. */
export function failure(message: string): Linter.LintMessage {
  return { ...fatal(message), messageId: failureId };
}

/** The findings that say that we failed. */
export function failuresIn(results: readonly ESLint.LintResult[]): readonly Linter.LintMessage[] {
  return results.flatMap(({ messages }) =>
    messages.filter(({ messageId, ruleId }) => ruleId === null && messageId === failureId),
  );
}

/** The first findings, and one that says how many more there are. */
export function firstOf(
  messages: readonly Linter.LintMessage[],
  limit: number = limits.fileFindings,
): Linter.LintMessage[] {
  if (messages.length <= limit) return [...messages];
  const more = messages.slice(limit);
  const severity = more.some((message) => message.severity === 2) ? 2 : 1;
  const { line, column } = more[0] ?? start;
  const message =
    limit === 0
      ? `There are ${String(more.length)} findings in this file. They are left out, as there are more than ${String(limits.findings)} in all.`
      : `There are ${String(more.length)} more findings in this file. Only the first ${String(limit)} are shown.`;
  return [
    ...messages.slice(0, limit),
    { ruleId: null, severity, message, ...(limit === 0 ? start : { line, column }) },
  ];
}
