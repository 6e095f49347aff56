import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/lint/config.js';
import { lint } from '../../src/lint/lint.js';
import { temporaryFolder, type FileTree } from './temporary-folder.js';

/** What `--fix` makes of a file among some files. */
export async function fixedText(files: FileTree, path: string): Promise<string> {
  const root = temporaryFolder(files);
  await lint([], root, { config: readConfig(root), fix: true });
  return readFileSync(join(root, path), 'utf8');
}
