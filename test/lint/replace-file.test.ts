import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceFile } from '../../src/lint/replace-file.js';
import { UsageError } from '../../src/lint/usage-error.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

it('replaces a file and leaves nothing else', () => {
  const folder = temporaryFolder({ file: 'old' });
  replaceFile(join(folder, 'file'), 'new');
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['file']);
});

it('replaces a link and not what it leads to', () => {
  const folder = temporaryFolder({ target: 'old' });
  symlinkSync('target', join(folder, 'link'));
  replaceFile(join(folder, 'link'), 'new');
  expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('old');
});

it('says why it can not, and cleans up', () => {
  const folder = temporaryFolder({ 'file/inner': '' });
  expect(() => {
    replaceFile(join(folder, 'file'), 'new');
  }).toThrow(UsageError);
  expect(readdirSync(folder)).toEqual(['file']);
  expect(() => {
    replaceFile(join(folder, 'none/file'), 'new');
  }).toThrow('Cannot write');
  expect(existsSync(join(folder, 'none'))).toBe(false);
});
