import { openApi } from '../github/api.js';
import type { TimeBudget } from '../github/time-budget.js';

/** Milliseconds of the time budget of a step that GitHub may take to compare two commits. */
const compareTimeoutMs = 5000;

/** The best commit that two commits have in common, as GitHub says; undefined if it does not say. */
export async function mergeBaseByApi(
  token: string,
  repository: string,
  base: string,
  head: string,
  whole: TimeBudget,
): Promise<string | undefined> {
  const [owner, repo] = repository.split('/');
  if (token === '' || !owner || !repo) return undefined;
  const timeBudget = whole.part(compareTimeoutMs);
  try {
    const api = await openApi(token, timeBudget);
    const { data } = await timeBudget.run((deadline) =>
      api.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        per_page: 1,
        request: { deadline },
      }),
    );
    return data.merge_base_commit.sha;
  } catch {
    return undefined;
  }
}
