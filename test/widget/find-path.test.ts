import { expect, it } from 'vitest';
import type { FolderEntry } from '../../src/widget/files.js';
import { findPath } from '../../src/widget/find-path.js';

const folders: Readonly<Record<string, readonly string[]>> = {
  '': ['Docs', 'images'],
  images: ['LOGO.png', 'Logo.png', 'tour.png', 'Tour.png'],
  Docs: ['icon.svg'],
};
const list = (folder: string): readonly FolderEntry[] =>
  (folders[folder] ?? []).map((name) => ({ name, kind: 'file' }));

it.each([
  ['images/tour.png', { path: 'images/tour.png', exact: true }],
  ['images/logo.png', { path: 'images/LOGO.png', exact: false }],
  ['docs/icon.svg', { path: 'Docs/icon.svg', exact: false }],
  ['images', { path: 'images', exact: true }],
  ['images/none.png', undefined],
  ['none/tour.png', undefined],
  ['images/tour.png/x', undefined],
])('%s', (path, found) => {
  expect(findPath(list, path)).toEqual(found);
});
