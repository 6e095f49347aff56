import { relative } from 'node:path';
import type { ESLint } from 'eslint';
import { withSlashes } from '../base/with-slashes.js';
import { relativeInside } from '../base/relative-inside.js';
import { lintedFiles, secretsOf } from '../lint/check-widget.js';
import type { LintConfig } from '../lint/config.js';
import { differenceOf, type Difference } from '../lint/difference.js';
import { identitiesOf } from '../lint/introduced.js';
import { failuresIn } from '../lint/tool-messages.js';
import type { ReportContext } from '../report/report.js';
import { DiskFiles } from '../sources/disk.js';
import type { FoundWidget } from '../sources/find-widgets.js';
import type { Repository } from '../sources/git/repository.js';
import { readText } from '../widget/limits.js';
import { Widget } from '../widget/widget.js';
import { bodyOf, isClean } from './comment/comment-body.js';
import { localCommand } from './comment/local-command.js';
import { updateComment } from './comment/update-comment.js';
import { openApi, type Api, type Failure } from './github/api.js';
import { at, pullRequestOf, type Event, type PullRequest } from './github/event.js';
import { explainFailure } from './github/explain-failure.js';
import type { Inputs } from './github/inputs.js';
import { logLine } from './github/log.js';
import { shortHash } from './github/marker.js';
import { reading, readPull } from './github/pull-state.js';
import type { TimeBudget } from './github/time-budget.js';
import { proposalOf } from './review/proposal.js';
import { suggest, type FileProposals } from './review/suggest.js';
import type { ScopedRun } from './scope.js';

/** What a step found, and what it needs to say so on a pull request. */
export interface Findings {
  readonly inputs: Inputs;
  readonly run: ScopedRun;
  readonly config: LintConfig;
  readonly context: ReportContext;
  readonly check: string;
  readonly verdict: string;
  readonly event: Event;
  readonly env: NodeJS.ProcessEnv;
  readonly timeBudget: TimeBudget;
  /** Opens the repository of what is linted. */
  readonly open: () => Promise<Repository | undefined>;
}

const permission = 'pull-requests: write';
const review = { action: 'make a review', name: 'the review', permission };
const comment = { action: 'make a comment', name: 'the comment', permission };

/** Suggests changes and comments as the inputs ask for; what keeps GitHub from taking it is a line in the log. */
export async function tellPullRequest(findings: Findings): Promise<void> {
  const { inputs, run, event, env, timeBudget } = findings;
  if (!inputs.suggestions && !inputs.comment) return;
  const pull = pullRequestOf(event, env);
  const problem =
    typeof pull === 'string'
      ? pull
      : inputs.token === ''
        ? 'There is no token.'
        : failuresIn(run.results).length > 0
          ? 'Not everything could be checked.'
          : undefined;
  if (typeof pull === 'string' || problem !== undefined) {
    logLine(`The pull request gets no review and no comment. ${problem ?? ''}`.trimEnd());
    return;
  }
  const api = await openApi(inputs.token, timeBudget);
  const isCurrent = await attempt(reading, async () => {
    const { isOpen, headSha } = await readPull(api, pull, timeBudget);
    if (!isOpen) return 'The pull request is closed, and gets no review and no comment.';
    if (headSha === pull.headSha) return undefined;
    return 'The pull request has a newer commit, whose run reviews it.';
  });
  if (!isCurrent) return;
  if (inputs.suggestions) await attempt(review, () => suggestOn(api, pull, findings));
  if (inputs.comment) await attempt(comment, () => commentOn(api, pull, findings));
}

/** Does something with GitHub and logs what came of it. @returns whether it said nothing */
async function attempt(
  wish: typeof review,
  action: () => Promise<string | undefined>,
): Promise<boolean> {
  try {
    const said = await action();
    if (said !== undefined) logLine(said);
    return said === undefined;
  } catch (error) {
    logLine(`${explainFailure(error as Failure, wish)} The annotations show the findings.`);
    return false;
  }
}

async function suggestOn(
  api: Api,
  pull: PullRequest,
  { run, check, context, timeBudget, open }: Findings,
): Promise<string> {
  const repository = await open();
  const root = repository?.root ?? context.cwd;
  const inside = run.results.filter(({ filePath }) => relativeInside(root, filePath) !== undefined);
  const files = run.selection.change?.now(root) ?? new DiskFiles(root);
  const names = identitiesOf({ folder: root, files, results: inside });
  const idOf = (message: ESLint.LintResult['messages'][number]): string => {
    const rule = message.ruleId?.split('/').at(-1) ?? 'syntax';
    return `${rule}:${shortHash(names.get(message) ?? '')}`;
  };
  const secrets = secretsByFile(run);
  const proposals = inside.flatMap(({ filePath, messages }): FileProposals[] => {
    const path = withSlashes(relative(root, filePath));
    const found = messages.flatMap((one) => proposalOf(one, idOf(one)) ?? []);
    const bytes = found.length === 0 ? undefined : readText(files, path);
    return bytes ? [{ path, bytes, proposals: found, secrets: secrets(filePath) }] : [];
  });
  const present = new Set(inside.flatMap(({ messages }) => messages.map(idOf)));
  return suggest(api, { pull, check, repository, files: proposals, present, timeBudget });
}

/** What no comment may show of the widget that a file belongs to. */
function secretsByFile({ widgets, selection }: ScopedRun) {
  const known = new Map<FoundWidget, readonly string[]>();
  return (file: string): readonly string[] => {
    const widget = widgetOf(widgets, file);
    if (!widget) return [];
    const files = selection.change?.now(widget.folder) ?? new DiskFiles(widget.folder);
    const opened = new Widget(files);
    const secrets = known.get(widget) ?? secretsOf(opened, lintedFiles(opened, widget.isNamed));
    known.set(widget, secrets);
    return secrets;
  };
}

/** The widget that a file belongs to: of those around it, the nearest. */
function widgetOf(widgets: readonly FoundWidget[], file: string): FoundWidget | undefined {
  return widgets
    .filter(({ folder }) => relativeInside(folder, file) !== undefined)
    .sort((one, other) => other.folder.length - one.folder.length)[0];
}

async function commentOn(
  api: Api,
  pull: PullRequest,
  { inputs, run, config, context, check, verdict, event, timeBudget }: Findings,
): Promise<string> {
  const { widgets, results, selection } = run;
  const differences: Difference[] = [];
  for (const widget of widgets) {
    const own = results.filter(({ filePath }) => widgetOf(widgets, filePath) === widget);
    differences.push(await differenceOf(widget, own, config, selection));
  }
  const baseRef = at(event.payload(), 'pull_request', 'base', 'ref');
  const standing = {
    check,
    verdict,
    differences,
    hasBase: selection.change !== undefined,
    command: localCommand(inputs, typeof baseRef === 'string' ? baseRef : undefined),
  };
  const body = bodyOf(standing, context);
  return updateComment(api, { pull, check, body, isNeeded: !isClean(standing), timeBudget });
}
