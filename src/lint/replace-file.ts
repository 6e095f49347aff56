import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/**
 * Writes a file so that its old content stays whole until the new one is, and a link in its place is not followed.
 *
 * @throws UsageError where that fails
 */
export function replaceFile(path: string, text: string): void {
  const draft = `${path}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new UsageError(`Cannot write ${path}: ${(error as Error).message}`);
  }
}
