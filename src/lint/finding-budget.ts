import type { ESLint } from 'eslint';
import { limits } from '../widget/limits.js';
import { toResult } from './result.js';
import { firstOf } from './tool-messages.js';

/**
 * Lets findings through until there are as many as one widget, or a run, shows; then a file has one that says how many
 * they are.
 */
export class FindingBudget {
  #left: number = limits.findings;

  limitAll(results: readonly ESLint.LintResult[]): readonly ESLint.LintResult[] {
    return results.map((result) => this.limit(result));
  }

  limit(result: ESLint.LintResult): ESLint.LintResult {
    const { filePath, messages, suppressedMessages } = result;
    this.#left -= messages.length;
    if (this.#left >= 0 || messages.length < 2) return result;
    const fatals = messages.filter(({ fatal }) => fatal);
    const others = messages.filter(({ fatal }) => !fatal);
    return { ...toResult(filePath, [...fatals, ...firstOf(others, 0)]), suppressedMessages };
  }
}
