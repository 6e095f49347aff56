import { UsageError } from '../../base/usage-error.js';
import type { Annotation } from '../../report/annotation.js';
import type { CheckRun } from './check-content.js';
import { postCheckRun } from './check-run.js';
import { fitCommands, toCommands } from './commands.js';
import { explainFailure } from '../github/explain-failure.js';
import { targetOf, type Event, type EventTarget } from '../github/event.js';
import type { Inputs } from '../github/inputs.js';
import { logLine } from '../github/log.js';
import type { TimeBudget } from '../github/time-budget.js';

export interface Annotated {
  /** Whether findings have no annotation of their own that were to have one. */
  readonly truncated: boolean;
  /** A mistake in the step's surroundings that people have to know of. */
  readonly mistake?: UsageError | undefined;
}

interface Io {
  readonly env: NodeJS.ProcessEnv;
  readonly event: Event;
  readonly timeBudget: TimeBudget;
}

type Description = Omit<CheckRun, 'annotations' | keyof EventTarget>;

const wish = { action: 'make a check run', name: 'the check run', permission: 'checks: write' };
/** More in one check run helps nobody, and each fifty take a second. */
const mostAnnotations = 5000;

/**
 * Shows the findings on their lines: by a check run if that is asked for or needed, and by workflow commands what
 * the check run could not take.
 *
 * @param describe gives what the check run says beside the annotations
 */
export async function annotate(
  { annotations: mode, token }: Pick<Inputs, 'annotations' | 'token'>,
  annotations: readonly Annotation[],
  { env, event, timeBudget }: Io,
  describe: () => Description,
): Promise<Annotated> {
  if (mode === 'none') return { truncated: false };
  let arrived = 0;
  let mistake: UsageError | undefined;
  if (mode === 'check' || (mode === 'auto' && !fitCommands(annotations))) {
    try {
      const most = annotations.slice(0, mostAnnotations);
      arrived = await post(token, most, { env, event, timeBudget }, describe);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      mistake = error;
    }
  }
  const { commands, hidden } = toCommands(annotations.slice(arrived));
  process.stdout.write(commands.map((command) => `${command}\n`).join(''));
  return { truncated: hidden > 0, mistake };
}

async function post(
  token: string,
  annotations: readonly Annotation[],
  { env, event, timeBudget }: Io,
  describe: () => Description,
): Promise<number> {
  const instead = 'The findings are shown by workflow commands instead.';
  if (token === '') {
    logLine(`There is no token to make a check run with. ${instead}`);
    return 0;
  }
  const target = targetOf(event, env);
  if (typeof target === 'string') {
    logLine(`${target} A check run needs it. ${instead}`);
    return 0;
  }
  const checkRun = { ...target, ...describe(), annotations };
  const { arrived, url, failure } = await postCheckRun(token, checkRun, timeBudget);
  const rest = `The check run has ${String(arrived)} findings, and workflow commands show the others.`;
  if (failure) logLine(`${explainFailure(failure, wish)} ${arrived > 0 ? rest : instead}`);
  else logLine(`Annotations in the check run: ${String(arrived)}. ${url ?? ''}`.trimEnd());
  return arrived;
}
