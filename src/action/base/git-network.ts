import { Buffer } from 'node:buffer';
import type { Setting } from '../../sources/git/environment.js';
import type { Network } from '../../sources/git/server.js';
import type { TimeBudget } from '../github/time-budget.js';

/** Milliseconds of the time budget of a step that git may use up. */
const fetchTimeoutMs = 20_000;
/** A server on this machine, which nobody can listen in on. */
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/u;
const repositoryName = /^[\w.-]+\/[\w.-]+$/u;

/**
 * Where git may fetch from: the repository of the workflow, as the runner names it, and nothing that the checkout names.
 * The token is sent there alone and is in no argument, no file and no address.
 *
 * @returns undefined if the runner does not say where it is, or if the way there is not safe
 */
export function gitNetwork(
  token: string,
  env: NodeJS.ProcessEnv,
  timeBudget: TimeBudget,
): Network | undefined {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: name = '' } = env;
  if (!URL.canParse(server) || !repositoryName.test(name)) return undefined;
  const { protocol, hostname, origin } = new URL(server);
  if (protocol !== 'https:' && !(protocol === 'http:' && loopback.test(hostname))) return undefined;
  return {
    address: `${origin}/${name}`,
    protocol: protocol.slice(0, -1),
    settings: token === '' ? [] : credentials(origin, token),
    timeBudget: timeBudget.part(fetchTimeoutMs),
  };
}

function credentials(origin: string, token: string): readonly Setting[] {
  const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
  return [[`http.${origin}/.extraHeader`, `AUTHORIZATION: basic ${secret}`]];
}
