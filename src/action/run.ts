import { setFailed, setOutput } from '@actions/core';
import { readConfig } from '../lint/config.js';
import { saysLeftOut, whyNothing } from '../lint/nothing-to-lint.js';
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
import { eventOf, type Event } from './github/event.js';
import { readInputs, workingFolder, type Inputs } from './github/inputs.js';
import { followUpOf } from './github/pull-request-file.js';
import { logFindings, logLine } from './github/log.js';
import { keepSecret, masked } from './github/mask.js';
import { outcomeOf } from './outcome.js';
import { TimeBudget } from './github/time-budget.js';
import { writeFiles } from './output-files.js';
import { tellPullRequest } from './pull-request.js';
import { lintInScope, openRepository } from './scope.js';
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
  const config = readConfig(folder, { file: inputs.config });
  const chosenConfig = inputs.preset === undefined ? config : { ...config, preset: inputs.preset };
  const timeBudget = new TimeBudget(stepTimeoutMs);
  const cause = await causeOf(inputs, { workspace, env, timeBudget });
  if (typeof cause === 'string') {
    logLine(`Nothing is linted. ${cause}`);
    return;
  }
  const { event, head } = cause;
  const task = {
    inputs,
    folder,
    config: chosenConfig,
    env,
    event,
    timeBudget,
    head,
    fix: mayFix(inputs, event),
  };
  const linted = await lintInScope(task);
  const { widgets, leftOut } = linted;
  const nothing = whyNothing(linted);
  if (nothing !== undefined && !inputs.allowEmpty)
    throw new UsageError(`${nothing} Set "paths", or "allow-empty: true" if that is fine.`);
  if (leftOut.length > 0) logLine(saysLeftOut(leftOut));
  const packTask =
    inputs.packFile === undefined
      ? undefined
      : {
          name: inputs.packFile,
          folder,
          workspace,
          paths: inputs.paths,
          config: chosenConfig,
        };
  const packer = packTask && (await import('./pack-file.js'));
  const packing = packTask && (await packer?.preparePacking(packTask));
  const results = [...linted.results, ...(packing?.packed?.results ?? [])];
  const archives = [...linted.archives, ...(packing ? [packing.file] : [])];
  const outcome = outcomeOf(results, widgets.length, inputs.failOn);
  const checkout = new Checkout(workspace, env, head);
  const context: ReportContext = {
    cwd: workspace,
    rootOf: (path) => checkout.rootOf(path),
    colors: false,
    rulesMeta: rulesMeta(),
    archives,
    lineUrl: (file, line) => checkout.lineUrl(file, line),
  };
  const annotations = annotationsOf(results, context);

  const check = checkName(inputs);
  logFindings(annotations);
  const { truncated, mistake } = await annotate(
    inputs,
    annotations,
    { env, event, timeBudget },
    () => ({
      name: check,
      title: outcome.verdict,
      summary: markdownWithin(longestSummary, results, context),
      conclusion: outcome.conclusion,
      detailsUrl: detailsUrl(env),
    }),
  );
  const step = {
    verdict: outcome.verdict,
    widgets: widgets.length,
    preset: task.config.preset,
    inputs,
    scope: linted.selection.scope,
  };
  writeSummary(step, results, context, env);
  if (outcome.conclusion === 'failure') process.exitCode = 1;
  logLine(outcome.verdict);
  for (const [name, value] of Object.entries({ ...outcome.counts, truncated }))
    setOutput(name, value);
  setOutput('conclusion', outcome.conclusion);

  writeFiles(results, context, { workspace, folder, sarifFile: inputs.sarifFile, env });
  if (packTask && packing && outcome.conclusion !== 'failure')
    packer?.finishPacking(packing, packTask);
  await tellPullRequest({
    ...task,
    run: linted,
    context,
    check,
    verdict: outcome.verdict,
    open: () => openRepository(task),
  });
  if (mistake) throw mistake;
  const [failed] = failuresIn(results);
  if (failed) throw new UsageError(failed.message);
}

/** What the step is about: the event, and a commit if that is linted in the place of the working tree. */
async function causeOf(
  inputs: Inputs,
  io: {
    readonly workspace: string;
    readonly env: NodeJS.ProcessEnv;
    readonly timeBudget: TimeBudget;
  },
): Promise<{ readonly event: Event; readonly head?: string } | string> {
  const { pullRequestFile: file, token } = inputs;
  const event = eventOf(io.env);
  return file === undefined ? { event } : followUpOf(file, event, { ...io, token });
}

/** A branch that somebody else reads is not a place to write in; the checkout of a pull request is nobody's branch. */
function mayFix({ fix }: Inputs, { name }: Event): boolean {
  const isOwn = name === 'push' || name === 'workflow_dispatch';
  if (fix && !isOwn)
    logLine(`Nothing is fixed on the event "${name}", only on push and workflow_dispatch.`);
  return fix && isOwn;
}
