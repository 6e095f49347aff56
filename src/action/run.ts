import { info, setFailed, setOutput, summary } from '@actions/core';
import { readConfig } from '../lint/config.js';
import { lint } from '../lint/lint.js';
import { totals } from '../lint/result.js';
import { UsageError } from '../lint/usage-error.js';
import github from '../report/github.js';
import markdown from '../report/markdown.js';
import { printable } from '../report/printable.js';
import { readInputs } from './inputs.js';

/**
 * Runs one step: lints, annotates, writes the job summary and the outputs, and fails the step where asked for.
 *
 * @param workspace absolute path of the checkout
 */
export async function run(workspace: string): Promise<void> {
  try {
    await lintAndAnnotate(workspace);
  } catch (error) {
    const { message } = error as Error;
    setFailed(
      printable(error instanceof UsageError ? message : `Something went wrong: ${message}`),
    );
  }
}

async function lintAndAnnotate(workspace: string): Promise<void> {
  const { paths, preset, config: file, failOn } = readInputs();
  const config = readConfig(workspace, file);
  const { widgets, results } = lint(paths, workspace, {
    config: preset === undefined ? config : { ...config, preset },
  });
  if (widgets.length === 0) {
    throw new UsageError('No widget found: no folder here has a manifest.json of a Kommo widget.');
  }
  const { errors, warnings } = totals(results);
  const context = { cwd: workspace, colors: false };
  process.stdout.write(github(results, context));
  await writeSummary(markdown(results, context));
  setOutput('errors', errors);
  setOutput('warnings', warnings);
  setOutput('widgets', widgets.length);

  const verdict = `Errors: ${String(errors)}, warnings: ${String(warnings)}, widgets: ${String(widgets.length)}.`;
  const isFailure = failOn === 'error' ? errors > 0 : failOn === 'warning' && errors + warnings > 0;
  if (isFailure) setFailed(verdict);
  else info(verdict);
}

async function writeSummary(table: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  await summary.addRaw(`## Kommo widgets\n\n${table}`).write();
}
