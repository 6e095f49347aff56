import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { repository, runNode, type Outcome } from './run.js';
import { temporaryFolder } from './temporary-folder.js';

/** What a process left behind, and what it took. */
export interface Measured extends Outcome {
  readonly seconds: number;
  /** The most memory that it had at once, in MB. */
  readonly memory: number;
}

const tell = `
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => writeFileSync(process.env.USAGE, String(process.resourceUsage().maxRSS)));
`;

/** Runs the built command with a heap of 256 MB and says what it took. */
export function runMeasured(args: readonly string[], cwd: string): Measured {
  const usage = join(temporaryFolder(), 'usage');
  const start = performance.now();
  const outcome = runNode(
    [
      '--max-old-space-size=256',
      '--import',
      `data:text/javascript,${encodeURIComponent(tell)}`,
      join(repository, 'dist/cli/index.js'),
      ...args,
    ],
    { cwd, env: { USAGE: usage } },
  );
  const seconds = (performance.now() - start) / 1000;
  return { ...outcome, seconds, memory: Math.round(Number(readFileSync(usage, 'utf8')) / 1024) };
}
