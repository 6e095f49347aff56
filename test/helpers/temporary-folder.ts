import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** Files by their path: text, bytes, or a value that is written as JSON. */
export type FileTree = Readonly<Record<string, unknown>>;

const created: string[] = [];

/** A new folder with these files, removed when the test file is done. */
export function temporaryFolder(files: FileTree = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'kommo-widget-')));
  created.push(root);
  writeFiles(root, files);
  return root;
}

/** Writes files below a folder. */
export function writeFiles(root: string, files: FileTree): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(file, isRaw ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
}

afterAll(() => {
  for (const root of created.splice(0)) rmSync(root, { recursive: true, force: true });
});
