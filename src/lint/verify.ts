import type { Linter } from 'eslint';
import { failure } from './own-findings.js';
import { UsageError } from './usage-error.js';

/** ESLint checks severities and options of rules when it runs. */
export function isConfigError(error: unknown): error is Error {
  return error instanceof Error && error.message.includes('Key "rules"');
}

/**
 * What the rules find in a text. A rule that fails becomes a finding itself, and the others are run without it.
 *
 * @throws where the configuration can't be used
 */
export function verify(
  linter: Linter,
  text: string,
  config: Linter.Config[],
  filename: string,
): readonly Linter.LintMessage[] {
  const failed: string[] = [];
  const failures: Linter.LintMessage[] = [];
  for (;;) {
    const without = { rules: Object.fromEntries(failed.map((rule) => [rule, 'off' as const])) };
    try {
      return [...failures, ...linter.verify(text, [...config, without], { filename })];
    } catch (error) {
      if (isConfigError(error) || error instanceof UsageError) throw error;
      const { ruleId, message } = error as Error & { ruleId?: string };
      const reason = message.split('\n', 1).join('');
      if (ruleId === undefined || failed.includes(ruleId))
        return [
          ...failures,
          failure(`The file is not checked, because of an error in kommo-widget-lint: ${reason}`),
        ];
      failed.push(ruleId);
      failures.push(failure(`The rule ${ruleId} has failed at this file: ${reason}`));
    }
  }
}
