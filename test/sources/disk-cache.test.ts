import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CachedDiskFiles } from '../../src/sources/disk-cache.js';
import { decode } from '../../src/text/decode.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';

const long = new Date('2020-01-01T00:00:00Z');

function widget(files: FileTree = {}) {
  const root = temporaryFolder(files);
  const disk = new CachedDiskFiles(root);
  const text = (path: string, limit?: number): string | undefined => {
    const bytes = disk.read(path, limit);
    return bytes && decode(bytes);
  };
  return { root, disk, text };
}

describe('a file that changes', () => {
  const settled = (file: string, content: string): void => {
    writeFileSync(file, content);
    utimesSync(file, long, long);
  };

  it('is the same array as long as it is the same file', () => {
    const { root, disk } = widget({ a: 'Hello' });
    const first = disk.read('a');
    expect(disk.read('a')).toBe(first);
    expect(new CachedDiskFiles(root).read('a')).toBe(first);
  });

  it('is the same array where it was written again with the same content', () => {
    const { root, disk } = widget({ a: 'Hello' });
    const first = disk.read('a');
    settled(join(root, 'a'), 'Hello');
    expect(disk.read('a')).toBe(first);
  });

  it('is read again where its size changed and its time did not', () => {
    const { root, text } = widget();
    settled(join(root, 'a'), 'one');
    expect(text('a')).toBe('one');
    settled(join(root, 'a'), 'three');
    expect(text('a')).toBe('three');
  });

  it('is read again where its time changed and its size did not', () => {
    const { root, text } = widget();
    settled(join(root, 'a'), 'one');
    expect(text('a')).toBe('one');
    writeFileSync(join(root, 'a'), 'two');
    expect(text('a')).toBe('two');
  });

  it('is read again however fast one change follows the other', () => {
    const { root, text } = widget();
    for (let index = 0; index < 200; index += 1) {
      const content = String(index).padStart(3, '0');
      settled(join(root, 'a'), content);
      expect(text('a')).toBe(content);
    }
  });

  it('is not read again where it is old and untouched', async () => {
    const { root, disk } = widget({ a: 'Hello' });
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const first = disk.read('a');
    // What is read is in our hands, and would be read anew if the disk were asked.
    first?.fill(0);
    expect(disk.read('a')).toBe(first);
    expect(new CachedDiskFiles(root).read('a')?.[0]).toBe(0);
  });

  it('is noticed to be deleted, replaced and back', () => {
    const { root, text, disk } = widget({ a: 'one', b: 'two' });
    expect(text('a')).toBe('one');
    rmSync(join(root, 'a'));
    expect(text('a')).toBeUndefined();
    expect(disk.size('a')).toBeUndefined();
    mkdirSync(join(root, 'a'));
    expect(text('a')).toBeUndefined();
    rmSync(join(root, 'a'), { recursive: true });
    renameSync(join(root, 'b'), join(root, 'a'));
    expect(text('a')).toBe('two');
    writeFileSync(join(root, 'a'), 'one');
    expect(text('a')).toBe('one');
  });

  it('is kept beside many others', () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [`f${String(index)}`, `text ${String(index)}`]),
    );
    const { text } = widget(files);
    for (const pass of [1, 2]) {
      for (const [name, content] of Object.entries(files)) {
        expect(text(name), `${name} in pass ${String(pass)}`).toBe(content);
      }
    }
  });

  it('keeps its beginning and its whole apart', () => {
    const { disk } = widget({ a: 'Hello' });
    expect(disk.read('a', 2)).toHaveLength(2);
    expect(disk.read('a')).toHaveLength(5);
    expect(disk.read('a', 3)).toHaveLength(3);
  });
});
