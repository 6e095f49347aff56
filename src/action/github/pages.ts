import type { TimeBudget } from './time-budget.js';

/** GitHub gives no more of a list at once. */
export const pageSize = 100;
/** GitHub lists no more than 3 000 files; a pull request with more comments can't be used any more. */
const mostPages = 30;

/**
 * All items of a list of the API.
 *
 * @param ask asks for one page, from 1
 * @throws Error if there are more than is looked at
 */
export async function allPages<T>(
  timeBudget: TimeBudget,
  ask: (page: number, deadline: AbortSignal) => Promise<{ readonly data: readonly T[] }>,
): Promise<readonly T[]> {
  const items: T[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await timeBudget.run((deadline) => ask(page, deadline));
    items.push(...data);
    if (data.length < pageSize) return items;
  }
  throw new Error(`a list has more than ${String(mostPages * pageSize)} entries`);
}
