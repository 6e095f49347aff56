import type { Api } from './api.js';
import { at } from './event.js';
import type { TimeBudget } from './time-budget.js';

/** Whom GitHub names as the author of what a workflow writes with its own token. */
const usualAuthor = 'github-actions[bot]';

/** The name under which a token writes. */
export async function authorOf(api: Api, timeBudget: TimeBudget): Promise<string> {
  try {
    const answer: unknown = await timeBudget.run((deadline) =>
      api.graphql('query { viewer { login } }', { request: { deadline } }),
    );
    const login = at(answer, 'viewer', 'login');
    return typeof login === 'string' ? login : usualAuthor;
  } catch {
    return usualAuthor;
  }
}
