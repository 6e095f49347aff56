import { spawnSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { UsageError } from '../../base/usage-error.js';
import { gitEnvironment, type GitIo } from './environment.js';
import { findGit } from './executable.js';
import type { GitServer } from './server.js';

/** The repository can't be read; what does not need it can go on. */
export class GitError extends UsageError {}

/** What a git process left behind. */
export interface GitOutcome {
  /** Whether it exited with 0. */
  readonly isOk: boolean;
  readonly stdout: Buffer;
  /** Why not, in one line. */
  readonly reason: string;
}

/** How git is run in a folder. */
export interface GitOptions extends GitIo {
  /** Fetches what is missing; without it git stays on this machine. */
  readonly server?: GitServer | undefined;
}

/** Milliseconds; longer than any listing takes. */
const usualTimeoutMs = 60_000;
/** Room for the listing of a very large repository. */
const maxBuffer = 512 * 1024 * 1024;

/** Git in one folder, as a tool for plumbing: without a shell, without hooks, without anybody's settings. */
export class Git {
  readonly server: GitServer | undefined;
  readonly #environment: NodeJS.ProcessEnv;

  /** @param folder absolute path that git is run in */
  constructor(
    readonly folder: string,
    options: GitOptions = {},
  ) {
    this.server = options.server;
    this.#environment = gitEnvironment(process.env, options);
  }

  /**
   * Runs a command, and ends it with all that it started if it takes too long.
   *
   * @param timeout milliseconds
   * @throws GitError if there is no git
   */
  try(
    args: readonly string[],
    input: string | Uint8Array = '',
    timeout = usualTimeoutMs,
  ): GitOutcome {
    const file = findGit(process.env, process.platform);
    if (file === undefined) throw new GitError('There is no git on the search path.');
    const { pid, status, output, error } = spawnSync(file, args, {
      cwd: this.folder,
      env: this.#environment,
      input,
      timeout,
      maxBuffer,
      windowsHide: true,
      ...ownGroup,
    });
    if (error) endGroup(pid);
    // If git could not even be started, there is no output.
    const [, stdout, stderr] = (output as (Buffer | null)[] | null) ?? [];
    return {
      isOk: status === 0 && !error,
      stdout: stdout ?? Buffer.alloc(0),
      reason: error ? startError(error) : complaint(stderr?.toString() ?? ''),
    };
  }

  /** Runs a command that has to succeed. @throws GitError if it does not */
  run(args: readonly string[], input?: string | Uint8Array): Buffer {
    const { isOk, stdout, reason } = this.try(args, input);
    if (isOk) return stdout;
    throw new GitError(`Git can't read the repository: ${reason}`);
  }

  /** The one line that a command prints, or undefined if it fails. */
  line(args: readonly string[]): string | undefined {
    const { isOk, stdout } = this.try(args);
    return isOk ? lineOf(stdout) : undefined;
  }
}

/** An output without the end of its last line. */
export function lineOf(output: Buffer): string {
  return output.toString().replace(/\r?\n$/u, '');
}

/** The parts of an output that are ended by NUL, as git writes paths that may hold anything else. */
export function records(output: Buffer): readonly string[] {
  return output.toString().split('\0').slice(0, -1);
}

/** A group of its own has the helpers of git in it, which would outlive it. Windows has no groups. */
const ownGroup = process.platform === 'win32' ? {} : { detached: true };

function endGroup(pid: number): void {
  if (process.platform === 'win32' || pid === 0) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}

function startError({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ETIMEDOUT' ? 'it takes too long' : message;
}

/** What git itself says of a failure, among what servers and helpers say. */
function complaint(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /^(?:fatal|error): /u.test(line)) ?? lines.at(-1) ?? 'it failed';
}
