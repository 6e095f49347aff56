import { expect, it } from 'vitest';
import { DiskFiles } from '../../src/sources/disk.js';
import { walk } from '../../src/widget/walk.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

it('names files and folders in the order of their paths, and stays out of closed folders', () => {
  const files = new DiskFiles(
    temporaryFolder({ 'b.js': '', 'a/d.js': '', 'a/c/e.js': '', 'closed/f.js': '' }),
  );
  const entries = walk(
    (folder) => files.list(folder) ?? [],
    ({ path }) => path === 'closed',
  );
  expect(entries.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
    'folder a',
    'folder a/c',
    'file a/c/e.js',
    'file a/d.js',
    'file b.js',
    'folder closed',
  ]);
});
