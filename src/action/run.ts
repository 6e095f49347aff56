import { setFailed, setOutput } from '@actions/core';
import { readConfig } from '../lint/config.js';
import { saysLeftOut } from '../lint/nothing-to-lint.js';
import { rulesMeta } from '../lint/presets.js';
import { failuresIn } from '../lint/tool-messages.js';
import { UsageError } from '../base/usage-error.js';
import { annotationsOf } from '../report/annotation.js';
import { truncate } from '../text/truncate.js';
import { markdownWithin } from '../report/markdown.js';
import { escapeInvisible } from '../text/escape-invisible.js';
import type { ReportContext } from '../report/report.js';
import { annotate } from './annotations/annotate.js';
import { longestSummary } from './annotations/check-content.js';
import { checkName, detailsUrl } from './annotations/check-name.js';
import { Checkout } from './checkout.js';
import { readInputs, workingFolder } from './github/inputs.js';
import { logFindings, logLine } from './github/log.js';
import { keepSecret, masked } from './github/mask.js';
import { outcomeOf } from './outcome.js';
import { TimeBudget } from './github/time-budget.js';
import { writeFiles } from './output-files.js';
import { lintInScope } from './scope.js';
import { writeSummary } from './summary.js';

/** Milliseconds that a step waits for servers that fail; with what has to be done all the same, less than a minute. */
const stepTimeoutMs = 40_000;

/**
 * Runs one step: lints, prints and shows the findings, writes the job summary, the files and the outputs, and fails the
 * step if asked to.
 *
 * @param workspace absolute path of the runner's workspace
 */
export async function run(workspace: string, env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await lintAndReport(workspace, env);
  } catch (error) {
    const { message } = error as Error;
    const text = error instanceof UsageError ? message : `Something went wrong: ${message}`;
    setFailed(truncate(escapeInvisible(masked(text)), 4000));
  }
}

async function lintAndReport(workspace: string, env: NodeJS.ProcessEnv): Promise<void> {
  const inputs = readInputs();
  keepSecret(inputs.token);
  const folder = workingFolder(inputs, workspace);
  const config = readConfig(folder, inputs.config);
  const timeBudget = new TimeBudget(stepTimeoutMs);
  const linted = await lintInScope({
    inputs,
    folder,
    config: inputs.preset === undefined ? config : { ...config, preset: inputs.preset },
    env,
    timeBudget,
  });
  const { widgets, archives, results, nothing, leftOut } = linted;
  if (nothing !== undefined && !inputs.allowEmpty)
    throw new UsageError(`${nothing} Set "paths", or "allow-empty: true" if that is fine.`);
  if (leftOut.length > 0) logLine(saysLeftOut(leftOut));
  const outcome = outcomeOf(results, widgets.length, inputs.failOn);
  const checkout = new Checkout(workspace, env);
  const context: ReportContext = {
    cwd: workspace,
    rootOf: (path) => checkout.rootOf(path),
    colors: false,
    rulesMeta: rulesMeta(),
    archives,
    lineUrl: (file, line) => checkout.lineUrl(file, line),
  };
  const annotations = annotationsOf(results, context);

  logFindings(annotations);
  const { truncated, mistake } = await annotate(inputs, annotations, { env, timeBudget }, () => ({
    name: checkName(inputs),
    title: outcome.verdict,
    summary: markdownWithin(longestSummary, results, context),
    conclusion: outcome.conclusion,
    detailsUrl: detailsUrl(env),
  }));
  writeSummary(outcome.verdict, results, context, env);
  if (outcome.conclusion === 'failure') process.exitCode = 1;
  logLine(outcome.verdict);
  for (const [name, value] of Object.entries({ ...outcome.counts, truncated }))
    setOutput(name, value);
  setOutput('conclusion', outcome.conclusion);

  writeFiles(results, context, { workspace, folder, sarifFile: inputs.sarifFile, env });
  if (mistake) throw mistake;
  const [failed] = failuresIn(results);
  if (failed) throw new UsageError(failed.message);
}
