import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { GitRepository } from './git-repository.js';
import { temporaryFolder } from './temporary-folder.js';

/** A request as it arrived. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly authorization?: string;
}

const script = fileURLToPath(new URL('git-server.mjs', import.meta.url));

/**
 * A GitHub that git can fetch from, in a process of its own: tests run the Action while they wait. It stops when the
 * test file is done.
 */
export class GitServer {
  private constructor(
    readonly url: string,
    readonly log: string,
  ) {}

  static async start(): Promise<GitServer> {
    const folder = temporaryFolder({ log: '' });
    const log = join(folder, 'log');
    const child = spawn(process.execPath, [script, dirname(folder), log], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    afterAll(() => child.kill());
    const url = await new Promise<string>((done) => {
      child.stdout.once('data', (text: Buffer) => {
        done(text.toString().trim());
      });
    });
    return new GitServer(url, log);
  }

  /** What the runner says of a repository that is served. */
  surroundings(origin: GitRepository, owner = 'o') {
    return {
      GITHUB_SERVER_URL: this.url,
      GITHUB_REPOSITORY: `${owner}/${basename(origin.root)}`,
    } as const;
  }

  /** The requests so far for a repository. */
  asked(origin: GitRepository): readonly Asked[] {
    const lines = readFileSync(this.log, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return lines
      .map((line) => JSON.parse(line) as Asked)
      .filter(({ url }) => url.includes(basename(origin.root)));
  }
}
