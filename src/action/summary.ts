import { appendFileSync } from 'node:fs';
import type { ESLint } from 'eslint';
import { markdownWithin } from '../report/markdown.js';
import type { ReportContext } from '../report/report.js';
import { logLine } from './github/log.js';

/** GitHub shows no summary above 1 MiB. */
const longest = 1024 * 1024 - 1024;

/** Writes the job summary; a runner that has none, or a full disk, is not a reason to fail. */
export function writeSummary(
  verdict: string,
  results: readonly ESLint.LintResult[],
  context: ReportContext,
  env: NodeJS.ProcessEnv,
): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  const table = markdownWithin(longest, results, context);
  try {
    appendFileSync(file, `## Kommo widgets\n\n${verdict}\n\n${table}`);
  } catch (error) {
    logLine(`The job summary could not be written: ${(error as Error).message}`);
  }
}
