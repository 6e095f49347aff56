import { openApi } from './api.js';
import type { Patience } from './patience.js';

/** Milliseconds of the patience of a step that GitHub may take to compare two commits. */
const comparing = 5000;

/** The best commit that two commits have in common, told by GitHub; undefined where it does not tell. */
export async function mergeBaseByApi(
  token: string,
  repository: string,
  base: string,
  head: string,
  whole: Patience,
): Promise<string | undefined> {
  const [owner, repo] = repository.split('/');
  if (token === '' || !owner || !repo) return undefined;
  const patience = whole.part(comparing);
  try {
    const api = await openApi(token, patience);
    const { data } = await patience.within((deadline) =>
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
