import { truncate } from '../../text/truncate.js';
import { escapeInvisible } from '../../text/escape-invisible.js';
import type { Inputs } from '../github/inputs.js';

/**
 * The name of the check run, which says what the step looks at: of two runs with one name GitHub shows only the newer,
 * which is right for a repeated step and wrong for two steps that lint different things.
 */
export function checkName({ workingDirectory, paths, preset }: Inputs): string {
  const what = [workingDirectory, ...paths, preset ?? ''].filter((part) => part !== '');
  const suffix = what.length === 0 ? '' : ` (${escapeInvisible(what.join(', '))})`;
  return truncate(`Kommo widget lint${suffix}`, 200);
}

/** The page of the workflow run, if the runner says enough to know it. */
export function detailsUrl({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: id,
}: NodeJS.ProcessEnv): string | undefined {
  return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
}
