import { run } from '../../src/cli/run.js';
import type { Outcome } from './run.js';

/** Runs the command inside this process, with its output caught. */
export async function runInProcess(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const status = await run(args, {
    cwd,
    env: {},
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { status, stdout, stderr };
}
