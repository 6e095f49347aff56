import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { product } from '../../src/product.js';
import { inject } from 'vitest';

/** The root of this repository. */
export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** What this repository is called on GitHub, as `owner/name`. */
export const slug = new URL(product.repository).pathname.slice(1);

/** What a process left behind. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

interface Options {
  cwd?: string;
  env?: Readonly<Record<string, string>>;
  input?: string;
  /** The Node that runs the script; this one if nothing is said. */
  node?: string;
}

/** Runs a script with Node and nothing of this process's environment but the search path. */
export function runNode(args: readonly string[], { cwd, env, input, node }: Options = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(node ?? process.execPath, args, {
    cwd: cwd ?? repository,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    encoding: 'utf8',
    input: input ?? '',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** Absolute path of a bundle, built from the sources as they are: `cli`, `action` or `plugin`. */
export function bundleOf(name: 'cli' | 'action' | 'plugin'): string {
  const folder = inject('bundles') as string | undefined;
  if (folder === undefined)
    throw new Error('Nothing is built for this test. See the projects in vitest.config.ts.');
  return join(folder, name, 'index.js');
}

/** Runs the built command as people do. */
export function runCommand(args: readonly string[], options: Options = {}): Outcome {
  return runNode([bundleOf('cli'), ...args], options);
}
