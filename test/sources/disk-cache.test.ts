import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
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

  it('is the same array if it was written again with the same content', () => {
    const { root, disk } = widget({ a: 'Hello' });
    const first = disk.read('a');
    settled(join(root, 'a'), 'Hello');
    expect(disk.read('a')).toBe(first);
  });

  it('is read again if its size changed and its time did not', () => {
    const { root, text } = widget();
    settled(join(root, 'a'), 'one');
    expect(text('a')).toBe('one');
    settled(join(root, 'a'), 'three');
    expect(text('a')).toBe('three');
  });

  it('is read again if its time changed and its size did not', () => {
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

  it('keeps its beginning and its whole apart', () => {
    const { disk } = widget({ a: 'Hello' });
    expect(disk.read('a', 2)).toHaveLength(2);
    expect(disk.read('a')).toHaveLength(5);
    expect(disk.read('a', 3)).toHaveLength(3);
  });
});

describe('what was read', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Lets time pass since a file was last touched, in milliseconds. */
  function wait(file: string, time: number): void {
    vi.useFakeTimers({ toFake: ['Date'], now: Math.ceil(statSync(file).ctimeMs) + time });
  }

  /** Whether a file is given again as it was after we blotted it out in the memory that holds it. */
  function isKept(root: string, path: string, between: () => void = () => undefined): boolean {
    new CachedDiskFiles(root).read(path)?.fill(0);
    between();
    return new CachedDiskFiles(root).read(path)?.every((byte) => byte === 0) === true;
  }

  it('is kept if a later change would show in the times of the file', () => {
    const { root } = widget({ a: 'Hello' });
    wait(join(root, 'a'), 2001);
    expect(isKept(root, 'a')).toBe(true);
  });

  it('is read again if a change within a tick of the clock would not show', () => {
    const { root } = widget({ a: 'Hello' });
    wait(join(root, 'a'), 1999);
    expect(isKept(root, 'a')).toBe(false);
  });

  it('is read again if the time of the file was set back after a change', () => {
    const { root } = widget({ a: 'one' });
    const file = join(root, 'a');
    utimesSync(file, long, long);
    const { ctimeMs } = statSync(file);
    wait(file, 60_000);
    const change = (): void => {
      do {
        writeFileSync(file, 'two');
        utimesSync(file, long, long);
      } while (statSync(file).ctimeMs === ctimeMs);
    };
    expect(isKept(root, 'a', change)).toBe(false);
  });

  it('is read again if the file is from tomorrow', () => {
    const { root } = widget({ a: 'Hello' });
    const tomorrow = new Date(Date.now() + 86_400_000);
    utimesSync(join(root, 'a'), tomorrow, tomorrow);
    wait(join(root, 'a'), 2001);
    expect(isKept(root, 'a')).toBe(false);
  });

  it('says of itself whether it would be given again', () => {
    const { root, disk } = widget({ a: 'Hello' });
    wait(join(root, 'a'), 1999);
    disk.size('a');
    expect(disk.isUnchanged).toBe(false);
    wait(join(root, 'a'), 2001);
    const later = new CachedDiskFiles(root);
    later.size('a');
    later.size('absent');
    expect(later.isUnchanged).toBe(true);
    writeFileSync(join(root, 'absent'), '');
    expect(later.isUnchanged).toBe(false);
  });

  it.each([
    ['127 other files', 127, 1, true],
    ['128 other files', 128, 1, false],
    ['files that are as large as fits', 7, 2 ** 20, true],
    ['files that are larger than fits', 8, 2 ** 20, false],
  ])('is kept beside a number of others and let go beside more: %s', (_, count, size, kept) => {
    const others = Array.from({ length: count }, (__, index) => `f${String(index)}`);
    const bytes = new Uint8Array(size);
    const { root, disk } = widget({
      a: 'Hello',
      ...Object.fromEntries(others.map((name) => [name, bytes])),
    });
    wait(join(root, others.at(-1) ?? ''), 2001);
    const readOthers = (): void => {
      for (const name of others) disk.read(name);
    };
    expect(isKept(root, 'a', readOthers)).toBe(kept);
  });

  it('counts once if it is read often', () => {
    const { root, disk } = widget({ a: 'Hello', b: new Uint8Array(2 ** 20) });
    wait(join(root, 'b'), 2001);
    const changeOften = (): void => {
      for (let time = 0; time < 20; time += 1) {
        utimesSync(join(root, 'b'), time, time);
        disk.read('b');
      }
    };
    expect(isKept(root, 'a', changeOften)).toBe(true);
  });
});
