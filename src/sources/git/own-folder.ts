import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../base/usage-error.js';

const made = new Set<string>();

/**
 * A new folder that nobody else may write to, removed when the process ends.
 *
 * @throws UsageError if there is no place for one
 */
export function ownFolder(): string {
  try {
    const folder = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'kommo-widget-lint-'));
    if (made.size === 0) process.once('exit', removeAll);
    made.add(folder);
    return folder;
  } catch (error) {
    throw new UsageError(`Cannot make a temporary folder: ${(error as Error).message}`);
  }
}

function removeAll(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}
