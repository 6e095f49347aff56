import { describe, expect, it } from 'vitest';
import { movedFrom } from '../../../src/sources/git/moved-from.js';

const moved = (...paths: readonly string[]) =>
  paths.map((path) => {
    const [from = '', to = ''] = path.split(' > ');
    return { from, to };
  });

describe('the old place of a widget', () => {
  it.each<[string, string, readonly string[], string | undefined]>([
    ['a folder', 'b', ['a/manifest.json > b/manifest.json'], 'a'],
    ['the root', '', ['a/manifest.json > manifest.json'], 'a'],
    ['from the root', 'a', ['manifest.json > a/manifest.json'], ''],
    ['deeper', 'x/y/b', ['a/i18n/en.json > x/y/b/i18n/en.json'], 'a'],
    ['where most came from', 'b', ['a/1 > b/1', 'c/2 > b/2', 'c/3 > b/3'], 'c'],
    ['not if only names changed inside', 'b', ['b/1 > b/2'], undefined],
    ['not if the files have other names', 'b', ['a/1 > b/2'], undefined],
    ['not if most went elsewhere', 'b', ['a/1 > b/1', 'a/2 > c/2', 'a/3 > c/3'], undefined],
    ['the first of two alike', 'b', ['a/1 > b/1', 'a/2 > c/2'], 'a'],
    ['not the second of two alike', 'c', ['a/1 > b/1', 'a/2 > c/2'], undefined],
    ['not if there was no widget', 'b', ['none/1 > b/1'], undefined],
    ['not by the beginning of a name', 'b', ['a/1 > bb/1'], undefined],
    ['nothing moved', 'b', [], undefined],
  ])('%s', (_, folder, moves, place) => {
    expect(movedFrom(folder, moved(...moves), (one) => one !== 'none')).toBe(place);
  });
});
