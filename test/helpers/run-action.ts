import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';
import { repository, runNode, type Outcome } from './run.js';

/** What a step left behind. */
export interface Step extends Outcome {
  outputs: Record<string, string>;
  summary: string;
}

/** Runs the built Action as GitHub's runner does, in a folder of its own without any package. */
export function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  node?: string,
): Step {
  const runner = temporaryFolder({ output: '', summary: '', 'event.json': { action: 'opened' } });
  const outcome = runNode([join(repository, 'dist/action/index.js')], {
    cwd: workspace,
    ...(node !== undefined && { node }),
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(runner, 'event.json'),
      GITHUB_OUTPUT: join(runner, 'output'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      RUNNER_TEMP: runner,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  });
  return {
    ...outcome,
    outputs: readOutputs(readFileSync(join(runner, 'output'), 'utf8')),
    summary: readFileSync(join(runner, 'summary'), 'utf8'),
  };
}

/** `name<<delimiter`, the lines of the value, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const pattern = /^(?<name>[^<\n]+)<<(?<end>\S+)\n(?<value>[\s\S]*?)\n\k<end>$/gmu;
  return Object.fromEntries(
    [...text.matchAll(pattern)].map(({ groups }) => [
      groups?.['name'] ?? '',
      groups?.['value'] ?? '',
    ]),
  );
}
