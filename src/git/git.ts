import { spawnSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { UsageError } from '../base/usage-error.js';
import { findGit } from './executable.js';

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

/** Longer than any listing takes, and bounded where a server never answers. */
const timeout = 60_000;
/** Room for the listing of a very large repository. */
const maxBuffer = 512 * 1024 * 1024;

/** Settings of people and machines are not read, because what they are made for (hooks, helpers) is code to run. */
const safeEnvironment = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
  LC_ALL: 'C',
};

const safeOptions = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
  'credential.helper=',
  // A folder of the checkout that is laid out as a repository would bring its own settings.
  'safe.bareRepository=explicit',
  // Nothing that a foreign owner could have prepared is run, and the setting that allows it is not read.
  'safe.directory=*',
].flatMap((setting) => ['-c', setting]);

/** No transport at all: in a partial clone git would fetch by itself whatever it is asked for. */
const offline = { GIT_ALLOW_PROTOCOL: '' };

/** Where hooks leave these, a folder of a linked working tree would be taken for its root. */
const misleading = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_PREFIX'];

/** Git in one folder, as a tool for plumbing: without a shell, without hooks, without anybody's settings. */
export class Git {
  readonly #environment: NodeJS.ProcessEnv;

  /**
   * @param folder absolute path that git is run in
   * @param network variables that let git use the network; without them it stays on this machine
   */
  constructor(
    readonly folder: string,
    network?: Readonly<Record<string, string>>,
  ) {
    const inherited = Object.entries(process.env).filter(([name]) => !misleading.includes(name));
    this.#environment = {
      ...Object.fromEntries(inherited),
      ...safeEnvironment,
      ...(network ?? offline),
    };
  }

  /** Runs a command. @throws GitError where there is no git */
  try(args: readonly string[], input: string | Uint8Array = ''): GitOutcome {
    const file = findGit(process.env, process.platform);
    if (file === undefined) throw new GitError('There is no git on the search path.');
    const { status, output, error } = spawnSync(file, [...safeOptions, ...args], {
      cwd: this.folder,
      env: this.#environment,
      input,
      timeout,
      maxBuffer,
      windowsHide: true,
    });
    // Where git could not even be started there is no output.
    const [, stdout, stderr] = (output as (Buffer | null)[] | null) ?? [];
    return {
      isOk: status === 0,
      stdout: stdout ?? Buffer.alloc(0),
      reason: error ? explain(error) : complaint(stderr?.toString() ?? ''),
    };
  }

  /** Runs a command that has to succeed. @throws GitError where it does not */
  run(args: readonly string[], input?: string | Uint8Array): Buffer {
    const { isOk, stdout, reason } = this.try(args, input);
    if (isOk) return stdout;
    throw new GitError(`Git can't read the repository: ${reason}`);
  }

  /** The one line that a command prints, or undefined where it fails. */
  line(args: readonly string[]): string | undefined {
    const { isOk, stdout } = this.try(args);
    return isOk ? stdout.toString().replace(/\r?\n$/u, '') : undefined;
  }
}

/** The parts of an output that are ended by NUL, as git writes paths that may hold anything else. */
export function records(output: Buffer): readonly string[] {
  return output.toString().split('\0').slice(0, -1);
}

function explain({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ETIMEDOUT' ? 'it takes too long' : message;
}

/** What git itself says of a failure, among what servers and helpers say. */
function complaint(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /^(?:fatal|error): /u.test(line)) ?? lines.at(-1) ?? 'it failed';
}
