import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf, runNode, type Outcome } from './run.js';
import { temporaryFolder } from './temporary-folder.js';

/** What a process left behind, and what it took. */
export interface Measured extends Outcome {
  /** Time of the processor, which other work on the machine makes no longer. */
  readonly seconds: number;
  /** The most memory that it had at once. */
  readonly megabytes: number;
}

const tell = `
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => writeFileSync(process.env.USAGE, JSON.stringify(process.resourceUsage())));
`;

/** Runs the built command with a heap of 256 MB and says what it took. */
export function runMeasured(args: readonly string[], cwd: string): Measured {
  const usage = join(temporaryFolder({ usage: '{}' }), 'usage');
  const outcome = runNode(
    [
      '--max-old-space-size=256',
      ...['--import', `data:text/javascript,${encodeURIComponent(tell)}`],
      bundleOf('cli'),
      ...args,
    ],
    { cwd, env: { USAGE: usage } },
  );
  const used = JSON.parse(readFileSync(usage, 'utf8')) as Partial<NodeJS.ResourceUsage>;
  const { userCPUTime = NaN, systemCPUTime = NaN, maxRSS = NaN } = used;
  return {
    ...outcome,
    seconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: Math.round(maxRSS / 1024),
  };
}
