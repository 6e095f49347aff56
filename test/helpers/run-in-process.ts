import { run } from '../../src/cli/run.js';
import type { Outcome } from './run.js';

/** What is around a run of the command. */
export interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether somebody looks at it. */
  readonly isTerminal?: boolean;
  /** The width of the terminal. */
  readonly columns?: number;
}

/** Runs the command inside this process, with its output caught. */
export async function runAt(
  { cwd, env = {}, isTerminal = false, columns = 80 }: Place,
  ...args: readonly string[]
): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const terminal = { isTTY: isTerminal, ...(isTerminal && { columns }) };
  const status = await run(args, {
    cwd,
    env,
    stdout: { write: (text) => (stdout += text), ...terminal },
    stderr: { write: (text) => (stderr += text), ...terminal },
  });
  return { status, stdout, stderr };
}

/** The same with nobody looking at it and nothing in the environment. */
export function runInProcess(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return runAt({ cwd }, ...args);
}
