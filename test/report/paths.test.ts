import { describe, expect, it } from 'vitest';
import { displayPath, folderOf, isAbsolute } from '../../src/report/paths.js';

describe('a printed path', () => {
  it.each([
    ['/repo/w/manifest.json', '/repo', 'w/manifest.json'],
    ['/repo', '/repo', '.'],
    ['/repository/x', '/repo', '/repository/x'],
    ['/x', '/', 'x'],
    ['/repo/a\\b', '/repo', 'a\\b'],
    ['C:\\Repo\\w\\m.json', 'c:\\repo', 'w/m.json'],
    ['C:\\repo', 'c:\\Repo', '.'],
    ['C:\\repo\\x', 'C:\\', 'repo/x'],
    ['D:\\x\\y', 'C:\\repo', 'D:/x/y'],
    ['\\\\server\\share\\w\\m', '\\\\server\\share', 'w/m'],
  ])('%s in %s is %s', (path, folder, shown) => {
    expect(displayPath(path, folder)).toBe(shown);
  });

  it.each([
    ['/x', '/repo', true],
    ['C:/x', 'C:\\repo', true],
    ['c:/x', '/repo', false],
    ['w/x', 'C:\\repo', false],
  ])('%s, printed in %s, begins at the root: %s', (path, cwd, is) => {
    expect(isAbsolute(path, { cwd })).toBe(is);
  });

  it.each([
    ['/repo/w/m.json', '/repo/w'],
    ['/m.json', '/'],
    ['C:\\w\\m.json', 'C:\\w'],
    ['/repo/a\\b', '/repo'],
  ])('%s lies in %s', (path, folder) => {
    expect(folderOf(path)).toBe(folder);
  });
});
