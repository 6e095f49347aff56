import { summary } from '@actions/core';
import type { ESLint } from 'eslint';
import { markdownWithin } from '../report/markdown.js';
import type { ReportContext } from '../report/report.js';
import { say } from './log.js';

/** GitHub shows no summary above 1 MiB. */
const longest = 1024 * 1024 - 1024;

/** Writes the job summary; a runner that has none, or a full disk, is no reason to fail. */
export async function writeSummary(
  verdict: string,
  results: readonly ESLint.LintResult[],
  context: ReportContext,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (!env['GITHUB_STEP_SUMMARY']) return;
  const table = markdownWithin(longest, results, context);
  try {
    await summary.addRaw(`## Kommo widgets\n\n${verdict}\n\n${table}`).write();
  } catch (error) {
    say(`The job summary could not be written: ${(error as Error).message}`);
  }
}
