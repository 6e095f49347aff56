import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskFiles } from '../../src/sources/disk.js';
import { decode } from '../../src/text/decode.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';

function widget(files: FileTree = {}) {
  const root = temporaryFolder(files);
  const disk = new DiskFiles(root);
  const text = (path: string, limit?: number): string | undefined => {
    const bytes = disk.read(path, limit);
    return bytes && decode(bytes);
  };
  return { root, disk, text };
}

describe('reading', () => {
  it('gives the content, or its beginning, and the size', () => {
    const { disk, text } = widget({ 'i18n/en.json': 'Hello', empty: '' });
    expect(text('i18n/en.json')).toBe('Hello');
    expect(text('i18n/en.json', 2)).toBe('He');
    expect(text('i18n/en.json', 100)).toBe('Hello');
    expect(disk.size('i18n/en.json')).toBe(5);
    expect(text('empty')).toBe('');
    expect(disk.size('empty')).toBe(0);
  });

  it.each(['none', 'none/en.json', 'i18n', '', 'i18n/en.json/x', 'i18n/en\0.json', '.'])(
    'gives nothing for %j',
    (path) => {
      const { disk } = widget({ 'i18n/en.json': 'Hello' });
      expect(disk.read(path)).toBeUndefined();
      expect(disk.size(path)).toBeUndefined();
    },
  );

  it('gives nothing if the folder does not exist', () => {
    const disk = new DiskFiles(join(temporaryFolder(), 'none'));
    expect(disk.list('')).toBeUndefined();
    expect(disk.read('manifest.json')).toBeUndefined();
    expect(disk.size('manifest.json')).toBeUndefined();
  });

  it('reads no more than asked for of a file of any size', () => {
    const { root, disk } = widget({ huge: 'x' });
    truncateSync(join(root, 'huge'), 20 * 2 ** 30);
    expect(disk.read('huge', 10)).toHaveLength(10);
    expect(disk.size('huge')).toBe(20 * 2 ** 30);
  });

  it('gives nothing for a file that no memory holds', () => {
    const { root, disk } = widget({ huge: 'x' });
    truncateSync(join(root, 'huge'), 2 ** 42);
    expect(disk.read('huge')).toBeUndefined();
  });

  // Root reads everything.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'gives nothing for a file without permission',
    () => {
      const { root, disk } = widget({ 'i18n/en.json': 'Hello' });
      chmodSync(join(root, 'i18n/en.json'), 0);
      expect(disk.read('i18n/en.json')).toBeUndefined();
      chmodSync(join(root, 'i18n'), 0);
      expect(disk.list('i18n')).toBeUndefined();
      chmodSync(join(root, 'i18n'), 0o700);
    },
  );
});

describe('listing', () => {
  it('names files and folders', () => {
    const { disk } = widget({ 'manifest.json': '{}', 'i18n/en.json': '{}', 'i18n/._en.json': '' });
    expect([...(disk.list('') ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'i18n', kind: 'folder' },
      { name: 'manifest.json', kind: 'file' },
    ]);
    expect(new Set(disk.list('i18n')?.map(({ name }) => name))).toEqual(
      new Set(['en.json', '._en.json']),
    );
  });

  it('gives nothing for a file and for what is absent', () => {
    const { disk } = widget({ 'manifest.json': '{}' });
    expect(disk.list('manifest.json')).toBeUndefined();
    expect(disk.list('images')).toBeUndefined();
  });

  it('sees what changed', () => {
    const { root, disk } = widget({ 'i18n/en.json': '{}' });
    expect(disk.list('i18n')).toHaveLength(1);
    writeFileSync(join(root, 'i18n/es.json'), '{}');
    expect(disk.list('i18n')).toHaveLength(2);
    rmSync(join(root, 'i18n'), { recursive: true });
    expect(disk.list('i18n')).toBeUndefined();
  });
});

describe('what leads out of the folder', () => {
  it.each([
    '../secret',
    '../widget-2',
    '../../etc/passwd',
    'i18n/../../secret',
    '../widget-2/secret',
    '..',
  ])('is not read: %s', (path) => {
    const parent = temporaryFolder({
      secret: 'x',
      'widget/i18n/en.json': '{}',
      'widget-2/secret': 'x',
    });
    const disk = new DiskFiles(join(parent, 'widget'));
    expect(disk.read(path)).toBeUndefined();
    expect(disk.size(path)).toBeUndefined();
    expect(disk.list(path)).toBeUndefined();
  });

  it('is not read through a link to a file or a folder', () => {
    const outside = temporaryFolder({ secret: 'x' });
    const { root, disk } = widget({ 'manifest.json': '{}' });
    symlinkSync(join(outside, 'secret'), join(root, 'file'));
    symlinkSync(outside, join(root, 'folder'));
    expect(disk.read('file')).toBeUndefined();
    expect(disk.size('file')).toBeUndefined();
    expect(disk.read('folder/secret')).toBeUndefined();
    expect(disk.list('folder')).toBeUndefined();
  });

  it('is read through a link that goes out and comes back', () => {
    const { root, text } = widget({ 'manifest.json': '{}', 'a/b': 'x' });
    symlinkSync(join('../..', basename(root)), join(root, 'a/self'));
    expect(text('a/self/manifest.json')).toBe('{}');
  });

  it('is read through links that stay in, and through a link to the folder itself', () => {
    const { root, text } = widget({ 'i18n/en.json': 'Hello' });
    symlinkSync('en.json', join(root, 'i18n/es.json'));
    symlinkSync('i18n', join(root, 'lang'));
    expect(text('i18n/es.json')).toBe('Hello');
    expect(text('lang/en.json')).toBe('Hello');
    const link = join(temporaryFolder(), 'widget');
    symlinkSync(root, link);
    expect(new DiskFiles(link).read('i18n/en.json')).toHaveLength(5);
  });

  it('counts a link as a file, and gives nothing for one in a circle', () => {
    const { root, disk } = widget();
    symlinkSync('loop', join(root, 'loop'));
    symlinkSync('.', join(root, 'folder'));
    expect(new Set(disk.list('')?.map(({ kind }) => kind))).toEqual(new Set(['file']));
    expect(disk.read('loop')).toBeUndefined();
  });
});

describe.skipIf(process.platform === 'win32')('what is neither file nor folder', () => {
  it('does not hold us up if it is a pipe that nobody writes to', () => {
    const { root, disk } = widget();
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(disk.list('')).toEqual([{ name: 'pipe', kind: 'other' }]);
    expect(disk.read('pipe')).toBeUndefined();
    expect(disk.size('pipe')).toBeUndefined();
  });

  it('gives nothing if it is a socket', async () => {
    const { root, disk } = widget();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(root, 'socket'), resolve));
    expect(statSync(join(root, 'socket')).isSocket()).toBe(true);
    expect(disk.read('socket')).toBeUndefined();
    expect(disk.list('')).toEqual([{ name: 'socket', kind: 'other' }]);
    await new Promise((resolve) => server.close(resolve));
  });

  it('gives nothing if it is a link to a device', () => {
    const { root, disk } = widget();
    symlinkSync('/dev/zero', join(root, 'zero'));
    expect(disk.read('zero')).toBeUndefined();
  });
});
