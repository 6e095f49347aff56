import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Tree } from '../../src/sources/memory.js';
import { afterFile } from './after-file.js';

/** Files by their path: text, bytes, a link, or a value that is written as JSON. */
export type FileTree = Readonly<Record<string, unknown>>;

/** A link in a tree, to a path as links have it. */
export class Link {
  constructor(readonly target: string) {}
}

/** A new folder with these files, removed when the test file is done. */
export function temporaryFolder(files: FileTree = {}): string {
  const root = newFolder();
  afterFile(() => {
    rmSync(root, { recursive: true, force: true });
  });
  writeFiles(root, files);
  return root;
}

/** Writes files below a folder. */
export function writeFiles(root: string, files: FileTree): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (content instanceof Link) {
      symlinkSync(content.target, file);
      continue;
    }
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(file, isRaw ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
}

/** Gives an action a new folder with a tree of files and empty folders, removed when the action is done. */
export async function withTree<T>(
  tree: Tree,
  action: (folder: string) => T | Promise<T>,
): Promise<T> {
  const root = newFolder();
  try {
    writeTree(root, tree);
    return await action(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'kommo-widget-')));
}

function writeTree(root: string, tree: Tree): void {
  for (const [path, bytes] of tree) {
    if (path.endsWith('/')) mkdirSync(join(root, path), { recursive: true });
    else writeFiles(root, { [path]: bytes });
  }
}
