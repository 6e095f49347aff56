import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The root of the repository around a folder, asked of the disk alone; undefined if there is none.
 *
 * @param folder absolute path
 */
export function repositoryRoot(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryRoot(above);
}
