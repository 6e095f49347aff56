import { chunks } from '../../report/chunks.js';
import { openApi, type Api } from '../github/api.js';
import { append, create, finish, type Created } from './check-requests.js';
import type { CheckRun } from './check-content.js';
import { TimeBudget } from '../github/time-budget.js';

/** GitHub takes so many annotations in one request. */
const batchSize = 50;
/** Milliseconds for what has to be done also if there is no time budget left. */
const closing = 8000;

export interface Posted {
  /** How many of the annotations, from the first, are known to be there. */
  readonly arrived: number;
  /** The page of the check run. */
  readonly url?: string | undefined;
  /** What kept the others from arriving. */
  readonly failure?: Error;
}

/** Posts a check run with all annotations, as far as GitHub lets it; it never throws. */
export async function postCheckRun(
  token: string,
  run: CheckRun,
  timeBudget: TimeBudget,
): Promise<Posted> {
  const { annotations } = run;
  let arrived = 0;
  let api: Api | undefined;
  let created: Created | undefined;
  try {
    const client = await openApi(token, timeBudget);
    api = client;
    const batches = annotations.length === 0 ? [[]] : chunks(annotations, batchSize);
    for (const batch of batches) {
      const expected = arrived + batch.length;
      const isLast = expected === annotations.length;
      const known = created;
      created = await timeBudget.run((deadline) =>
        known
          ? append(client, run, { id: known.id, batch, expected, isLast, deadline })
          : create(client, run, { batch, isLast, deadline }),
      );
      arrived = expected;
    }
    return { arrived, url: created?.url };
  } catch (error) {
    if (api && created) await close(api, run, created.id, arrived);
    return { arrived, url: created?.url, failure: error as Error };
  }
}

/** A check run that could not be filled would stay in progress and could block a pull request for ever. */
async function close(api: Api, run: CheckRun, id: number, arrived: number): Promise<void> {
  const note = `Only ${String(arrived)} of ${String(run.annotations.length)} findings could be shown here; the log of the job has all.`;
  try {
    await new TimeBudget(closing).run((deadline) => finish(api, run, { id, note, deadline }));
  } catch {
    // What is lost is the end of a check run; the findings are shown elsewhere.
  }
}
