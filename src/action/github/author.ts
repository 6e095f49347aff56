import type { Api, AttemptOptions, Failure } from './api.js';
import { at } from './event.js';
import type { TimeBudget } from './time-budget.js';

/** Whom GitHub names as the author of what a workflow writes with its own token. */
const usualAuthor = 'github-actions[bot]';

const authors = new WeakMap<Api, Promise<string>>();

/** The name under which a token writes. @throws Failure if GitHub does not answer, so that nobody is taken for another */
export function authorOf(api: Api, timeBudget: TimeBudget): Promise<string> {
  const author = authors.get(api) ?? ask(api, timeBudget);
  authors.set(api, author);
  return author;
}

async function ask(api: Api, timeBudget: TimeBudget): Promise<string> {
  try {
    const answer: unknown = await timeBudget.run((deadline) => {
      const request: AttemptOptions = { deadline, mayHaveErrors: true };
      return api.graphql('query { viewer { login } }', { request });
    });
    const login = at(answer, 'viewer', 'login');
    return typeof login === 'string' ? login : usualAuthor;
  } catch (error) {
    const { status } = error as Failure;
    // The token of a workflow may not ask for everything.
    if (status === 403 || status === 404 || 'errors' in (error as Failure)) return usualAuthor;
    throw error;
  }
}
