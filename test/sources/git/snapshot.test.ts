import { cpSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskChange } from '../../../src/sources/git/disk-change.js';
import { listTree } from '../../../src/sources/git/plumbing.js';
import { Repository } from '../../../src/sources/git/repository.js';
import { contentId, matchesBlob } from '../../../src/sources/git/blob-match.js';
import { RevertedFiles } from '../../../src/sources/git/reverted-files.js';
import { DiskFiles } from '../../../src/sources/disk.js';
import type { WidgetFiles } from '../../../src/widget/files.js';
import { GitRepository, gitRepository } from '../../helpers/git-repository.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { cleanWidget } from '../../helpers/widgets.js';

const open = ({ root }: GitRepository): Repository => {
  const repository = Repository.open(root);
  if (!repository) throw new Error('no repository');
  return repository;
};
const names = (files: WidgetFiles, folder = ''): unknown =>
  files
    .list(folder)
    ?.map(({ name, kind }) => `${name} ${kind}`)
    .sort();
const text = (files: WidgetFiles, path: string): string | undefined => {
  const bytes = files.read(path);
  return bytes && Buffer.from(bytes).toString();
};

describe('a folder of a commit', () => {
  it('answers as the same folder on the disk does', () => {
    const root = temporaryFolder({
      'other/secret.json': 'secret',
      'w/manifest.json': '{}',
      'w/i18n/en.json': 'en',
      'w/deep/er/file.txt': 'deep',
      'w/empty': '',
      'w/bin': new Uint8Array([0, 10, 13, 255, 10]),
      'w/large.bin': new Uint8Array(2 * 1024 * 1024).fill(7),
    });
    const links = {
      'i18n/es.json': 'en.json',
      'i18n/out.json': '../../other/secret.json',
      'i18n/absolute.json': join(root, 'w/i18n/en.json'),
      'i18n/nowhere.json': 'none.json',
      'i18n/loop.json': 'loop.json',
      'i18n/back.json': '../deep/../i18n/./en.json',
      texts: 'i18n',
      images: '../other',
    };
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(root, 'w', path));
    const repository = new GitRepository(root);
    repository.git('init', '--quiet');
    const files = listTree(open(repository).git, repository.commit()).files('w');
    const disk = new DiskFiles(join(root, 'w'));
    const paths = ['', '.', 'i18n', 'texts', 'images', 'deep', 'deep/er', 'none', '..', '../other'];
    for (const path of paths) expect([path, names(files, path)]).toEqual([path, names(disk, path)]);
    const others = [
      'manifest.json',
      'empty',
      'bin',
      'large.bin',
      'deep/er/file.txt',
      'texts/en.json',
    ];
    const more = ['images/secret.json', '../other/secret.json', 'deep', 'none', 'manifest.json/x'];
    for (const path of [...others, ...more, ...Object.keys(links)]) {
      // An absolute link leads to a disk and to no commit.
      if (path === 'i18n/absolute.json') continue;
      expect([path, text(files, path)]).toEqual([path, text(disk, path)]);
      expect([path, files.size(path)]).toEqual([path, disk.size(path)]);
      expect([path, files.read(path, 3)]).toEqual([path, disk.read(path, 3)]);
    }
    expect(files.read('i18n/absolute.json')).toBeUndefined();
    expect(files.read('manifest.json')).toBe(files.read('manifest.json'));
    expect(files.read('large.bin', 5)).toBe(files.read('large.bin', 5));
  });

  it('may be the root, or none', () => {
    const repository = gitRepository({ 'a/b.txt': 'b' });
    const tree = listTree(open(repository).git, repository.commit());
    expect(names(tree.files(''))).toEqual(['a folder']);
    expect(text(tree.files(''), 'a/b.txt')).toBe('b');
    expect(names(tree.files('none'))).toBeUndefined();
    expect(names(listTree(open(repository).git, undefined).files(''))).toEqual([]);
  });

  it('reads more than fits into one process', () => {
    const large = new Uint8Array(1024 * 1024 - 100);
    const many = Array.from({ length: 70 }, (_, index) => {
      return [`f${String(index)}`, large.fill(index).slice()] as const;
    });
    const repository = gitRepository(Object.fromEntries(many));
    const files = listTree(open(repository).git, repository.commit()).files('');
    for (const [name, content] of many) expect(files.read(name)?.[5]).toBe(content[5]);
  });
});

describe('a folder with its change undone', () => {
  it('takes what did not change from now, and the rest from before', () => {
    const now = new DiskFiles(
      temporaryFolder({
        same: 'now',
        changed: 'now',
        added: 'now',
        'new/added': '',
        'built/x/y': 'now',
      }),
    );
    const before = new DiskFiles(
      temporaryFolder({ same: 'before', changed: 'before', deleted: 'before', 'old/deleted': '' }),
    );
    const changed = ['changed', 'added', 'deleted', 'new/added', 'old/deleted'];
    const files = new RevertedFiles(now, before, (path) => changed.includes(path));
    expect(names(files)).toEqual([
      'built folder',
      'changed file',
      'deleted file',
      'old folder',
      'same file',
    ]);
    expect(names(files, 'new')).toBeUndefined();
    expect(
      ['same', 'changed', 'added', 'deleted', 'built/x/y'].map((path) => text(files, path)),
    ).toEqual(['now', 'before', undefined, 'before', 'now']);
    expect(files.size('changed')).toBe(6);
  });
});

describe('what differs on the disk', () => {
  it('is recognized by content if times say nothing', () => {
    const repository = gitRepository(cleanWidget('w'));
    const copy = new GitRepository(temporaryFolder());
    cpSync(repository.root, copy.root, { recursive: true });
    utimesSync(join(copy.root, 'w/manifest.json'), 1, 1);
    const change = new DiskChange(open(copy), copy.git('rev-parse', 'HEAD'));
    expect(change.isTouched(join(copy.root, 'w'))).toBe(false);
    copy.write({ 'w/script.js': 'other' });
    const after = new DiskChange(open(copy), copy.git('rev-parse', 'HEAD'));
    expect(after.isTouched(join(copy.root, 'w'))).toBe(true);
    expect(after.isChanged(join(copy.root, 'w/script.js'))).toBe(true);
    expect(after.isChanged(join(copy.root, 'w/manifest.json'))).toBe(false);
    expect(after.isChanged('/elsewhere')).toBe(false);
  });

  it('is not what git keeps in another form', () => {
    const bytes = Buffer.from('one\r\ntwo\r\n');
    const stored = contentId(Buffer.from('one\ntwo\n'), 'a'.repeat(40));
    expect(matchesBlob(bytes, stored, undefined)).toBe(true);
    const sum = '7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730';
    const pointer = Buffer.from(
      `version https://git-lfs.github.com/spec/v1\noid sha256:${sum}\nsize 4\n`,
    );
    const id = contentId(pointer, 'a'.repeat(64));
    expect(matchesBlob(Buffer.from('bar\n'), id, pointer)).toBe(true);
    expect(matchesBlob(Buffer.from('baz\n'), id, pointer)).toBe(false);
    expect(matchesBlob(Buffer.from('baz\n'), id, undefined)).toBe(false);
  });
});

describe('the folder of a repository', () => {
  it('is named as the user names it, also through a link', () => {
    const repository = gitRepository(cleanWidget('w'));
    const elsewhere = temporaryFolder();
    symlinkSync(repository.root, join(elsewhere, 'whole'));
    symlinkSync(join(repository.root, 'w'), join(elsewhere, 'part'));
    expect(Repository.open(join(elsewhere, 'whole/w'))?.root).toBe(join(elsewhere, 'whole'));
    expect(Repository.open(join(elsewhere, 'part'))?.root).toBe(repository.root);
    const linked = Repository.open(join(elsewhere, 'whole'));
    expect(linked?.pathOf(join(elsewhere, 'part/i18n'))).toBe('w/i18n');
    expect(linked?.pathOf(join(elsewhere, 'whole/w/gone.json'))).toBe('w/gone.json');
    expect(linked?.pathOf(elsewhere)).toBeUndefined();
    expect(linked?.pathOf(repository.root)).toBe('');
    expect(Repository.open(elsewhere)).toBeUndefined();
  });
});

describe('a path with very many steps', () => {
  it('takes no longer for each the more they are', () => {
    const { root } = gitRepository({ 'w/images/x': '' });
    const files = listTree(Repository.open(root)?.git ?? expect.fail(), 'HEAD').files('w');
    const steps = (count: number): string => `${'images/../'.repeat(count)}images/x`;
    expect(files.size(steps(10))).toBe(0);
    // A list that is taken apart from its front would need many minutes.
    expect(files.size(steps(300_000))).toBe(0);
  });
});
