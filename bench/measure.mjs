import { spawnSync } from 'node:child_process';

/** Says on the error stream how much memory was needed at most. */
const memoryProbe = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'));`,
)}`;

/** @typedef {{ args: string[], env?: Record<string, string> | undefined }} Contender */

/**
 * Runs contenders in turn, each as a whole process.
 *
 * @param {Record<string, Contender>} contenders
 * @param {string} cwd
 * @param {number} rounds
 * @returns by name, the seconds of each round, sorted, and the peak memory of one more run in MB
 */
export function measure(contenders, cwd, rounds) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, contender] of Object.entries(contenders)) {
      const start = process.hrtime.bigint();
      run(contender, cwd);
      times[name].push(Number(process.hrtime.bigint() - start) / 1e9);
    }
  }
  return Object.fromEntries(
    Object.entries(contenders).map(([name, contender]) => {
      const sorted = times[name].sort((a, b) => a - b);
      return [name, { times: sorted, memory: peakMemory(contender, cwd) }];
    }),
  );
}

/**
 * The exit code of a contender under a limit of the heap.
 *
 * @param {number} limit in MB
 * @param {Contender} contender
 * @param {string} cwd
 */
export function exitUnder(limit, { args, env }, cwd) {
  return run({ args: [`--max-old-space-size=${limit}`, ...args], env }, cwd).status;
}

export function median(sorted) {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @type {(contender: Contender, cwd: string) => number} */
function peakMemory({ args, env }, cwd) {
  const { stderr } = run({ args: ['--import', memoryProbe, ...args], env }, cwd);
  return Math.round(Number(/^peak (?<size>\d+)$/mu.exec(stderr)?.groups?.size) / 1024);
}

/**
 * Nothing of the surroundings that slows Node down or speeds it up gets in.
 *
 * @param {Contender} contender
 * @param {string} cwd
 */
function run({ args, env = {} }, cwd) {
  const result = spawnSync(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (result.status !== 0 && result.status !== 1)
    throw new Error(`${args.join(' ')} ended with ${result.status}: ${result.stderr}`);
  return result;
}
