import { describe, expect, it } from 'vitest';
import { openArchive, type OpenArchive } from '../../src/sources/archive.js';
import { writeArchive } from '../../src/sources/write-archive.js';
import { limits } from '../../src/widget/limits.js';
import { zip, type ZipEntry } from '../helpers/zip.js';

async function open(...entries: ZipEntry[]): Promise<OpenArchive> {
  const opened = await openArchive(zip(entries));
  if (typeof opened === 'string') throw new Error(opened);
  return opened;
}

const textAt = ({ files }: OpenArchive, path: string): string | undefined => {
  const bytes = files.read(path);
  return bytes && new TextDecoder().decode(bytes);
};

describe('an archive', () => {
  it('gives its files, stored and compressed', async () => {
    const opened = await open(
      { name: 'i18n/', mode: 0o40755 },
      { name: 'i18n/en.json', content: '{}' },
      { name: 'a.txt', content: 'stored', method: 0 },
    );
    expect(textAt(opened, 'i18n/en.json')).toBe('{}');
    expect(textAt(opened, 'a.txt')).toBe('stored');
    expect(opened.files.list('')).toEqual([
      { name: 'i18n', kind: 'folder' },
      { name: 'a.txt', kind: 'file' },
    ]);
    expect(opened.entries.map(({ kind }) => kind)).toEqual(['folder', 'file', 'file']);
  });

  it('is read with backslashes as it was meant, and keeps the names as they are', async () => {
    const opened = await open({ name: 'i18n\\en.json', content: '{}' });
    expect(textAt(opened, 'i18n/en.json')).toBe('{}');
    expect(opened.entries[0]?.name).toBe('i18n\\en.json');
  });

  it('has no place for names that lead out of it', async () => {
    const names = ['../a', '/b', 'C:\\c', 'd/../../e', 'ok'];
    const { entries, files } = await open(...names.map((name) => ({ name, content: 'x' })));
    expect(entries.map(({ path }) => path)).toEqual([...Array<undefined>(4), 'ok']);
    expect(files.list('')).toEqual([{ name: 'ok', kind: 'file' }]);
  });

  it('follows links to its own files, and no others', async () => {
    const opened = await open(
      { name: 'a/link', content: '../b', mode: 0o120777 },
      { name: 'out', content: '../../etc/passwd', mode: 0o120777 },
      { name: 'b', content: 'b' },
    );
    expect(textAt(opened, 'a/link')).toBe('b');
    expect(opened.files.read('out')).toBeUndefined();
    expect(opened.entries.map(({ kind }) => kind)).toEqual(['link', 'link', 'file']);
  });

  it('knows encrypted files by their names alone', async () => {
    const opened = await open({ name: 'a', content: 'secret', flags: 1 });
    expect(opened.files.list('')).toEqual([{ name: 'a', kind: 'file' }]);
    expect(opened.files.read('a')).toBeUndefined();
    expect(opened.entries[0]).toMatchObject({ isEncrypted: true });
  });

  it('says which names are not UTF-8', async () => {
    const { entries } = await open(
      { name: Uint8Array.from([0xe8, 0xa0, 0xe0]) },
      { name: 'шар', flags: 0x800 },
      { name: 'шар2' },
    );
    expect(entries.map(({ isUtf8 }) => isUtf8)).toEqual([false, true, true]);
    expect(entries[1]?.name).toBe('шар');
  });
});

describe('what is not looked into', () => {
  const reasonOf = async (bytes: Uint8Array): Promise<string> => {
    const opened = await openArchive(bytes);
    return typeof opened === 'string' ? opened : 'opened';
  };
  const whole = zip([{ name: 'a', content: 'x'.repeat(1000) }]);
  const flipped = whole.slice();
  flipped[33] = (flipped[33] ?? 0) ^ 0xff;

  it.each<[string, Uint8Array, RegExp]>([
    ['an empty file', new Uint8Array(), /not a ZIP archive, but an empty file/u],
    ['a 7z archive', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), /but a 7z archive/u],
    ['a text', new TextEncoder().encode('hello'), /not a ZIP archive\./u],
    ['an archive without its end', whole.slice(0, -40), /damaged: /u],
    ['an archive without its list', whole.slice(0, 40), /damaged: its end is missing/u],
    ['a changed byte', flipped, /damaged: /u],
    ['a wrong checksum', zip([{ name: 'a', content: 'a', crc: 1 }]), /not what its header says/u],
    ['a size that is too small', zip([{ name: 'a', content: 'aaaa', size: 1 }]), /damaged: /u],
    ['a size that is too large', zip([{ name: 'a', content: 'a', size: 9 }]), /damaged: /u],
    [
      'files in one place',
      zip([
        { name: 'a', content: 'a' },
        { name: 'b', content: 'a', isShared: true },
      ]),
      /damaged: two files share a place/u,
    ],
    ['another method', zip([{ name: 'a', content: 'a', method: 12 }]), /in another way than/u],
    ['too many bytes', new Uint8Array(limits.archiveBytes + 1), /more than 33554432 bytes/u],
    [
      'too many files',
      zip(Array.from({ length: 5001 }, (_, i) => ({ name: String(i) }))),
      /more than 5000 files/u,
    ],
    [
      'a bomb',
      zip([{ name: 'a', content: new Uint8Array(2 ** 23 + 1) }]),
      /more than 100 times its size/u,
    ],
  ])('is %s', async (_, bytes, reason) => {
    expect(await reasonOf(bytes)).toMatch(reason);
  });

  it('is what grows beyond the limit, whatever its ratio', async () => {
    const sizes = Array.from({ length: 20 }, (_, i) => ({
      name: String(i),
      content: new Uint8Array(1),
      size: 2 ** 22,
    }));
    const filler = { name: 'x', content: new Uint8Array(2 ** 21), method: 0 };
    expect(await reasonOf(zip([filler, ...sizes]))).toMatch(/more than 67108864 bytes/u);
  });
});

it('an archive of files gives them back, in the order of their names', async () => {
  const files = new Map([
    ['i18n/en.json', new Uint8Array([1, 2, 3])],
    ['b', new Uint8Array()],
    ['a-ж', new Uint8Array(70_000).fill(7)],
  ]);
  const bytes = writeArchive(files);
  expect(writeArchive(new Map([...files].reverse()))).toEqual(bytes);
  const opened = await openArchive(bytes);
  if (typeof opened === 'string') throw new Error(opened);
  expect(opened.entries.map(({ name }) => name)).toEqual(['a-ж', 'b', 'i18n/en.json']);
  for (const [path, content] of files) expect(opened.files.read(path)).toEqual(content);
});
