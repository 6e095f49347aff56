import { describe, expect, it } from 'vitest';
import type { LocaleTree } from '../../src/widget/locale-file.js';
import { compareTrees, textPaths } from '../../src/widget/parity.js';
import { Counted } from '../helpers/counted.js';

const read = (text: string): LocaleTree => JSON.parse(text) as LocaleTree;

function differences(primary: unknown, other: unknown): string[] {
  return compareTrees(primary as LocaleTree, other as LocaleTree)
    .map(({ kind, path }) => `${kind} ${path.join('.')}`)
    .sort();
}

describe('compareTrees', () => {
  it.each([
    ['the same', { a: 'x', b: { c: 'y' } }, { a: 'z', b: { c: '' } }, []],
    ['nothing', {}, {}, []],
    ['a key less', { a: 'x', b: 'y' }, { a: 'x' }, ['missing b']],
    ['a key more', { a: 'x' }, { a: 'x', b: 'y' }, ['extra b']],
    [
      'a deep key',
      { a: { b: { c: 'x', d: 'y' } } },
      { a: { b: { c: 'x', e: 'z' } } },
      ['extra a.b.e', 'missing a.b.d'],
    ],
    ['a group, once at its topmost key', { a: { b: { c: 'x', d: 'y' } } }, {}, ['missing a']],
    ['an empty group', { a: {} }, {}, ['missing a']],
    ['a text for a group', { a: { b: 'x' } }, { a: 'x' }, ['shape a']],
    ['a group for a text', { a: 'x' }, { a: { b: 'x' } }, ['shape a']],
    ['an array for a group', { a: { b: 'x' } }, { a: ['x'] }, ['shape a']],
    ['null for a group', { a: { b: 'x' } }, { a: null }, ['shape a']],
    ['values of other kinds', { a: [1], b: 1, c: null }, { a: 'x', b: true, c: 'y' }, []],
  ])('%s', (_, primary, other, expected) => {
    expect(differences(primary, other)).toEqual(expected);
  });

  it('knows keys that are names of JavaScript', () => {
    const primary = read('{ "__proto__": { "a": "x" }, "constructor": "x", "toString": "y" }');
    expect(differences(primary, {})).toEqual([
      'missing __proto__',
      'missing constructor',
      'missing toString',
    ]);
    expect(differences({}, primary)).toHaveLength(3);
    expect(differences(primary, primary)).toEqual([]);
    expect(differences(primary, read('{ "__proto__": {}, "constructor": "x" }'))).toEqual([
      'missing __proto__.a',
      'missing toString',
    ]);
  });

  it('names every gap of a thousand keys once, and looks at each key a few times', () => {
    const keys = Array.from({ length: 1000 }, (_, index) => `key${String(index)}`);
    const primary = { texts: Object.fromEntries(keys.map((key) => [key, key])) };
    const other = { texts: Object.fromEntries(keys.slice(0, 1).map((key) => [key, key])) };
    const counted = new Counted();
    expect(differences(counted.of(primary), counted.of(other))).toHaveLength(999);
    expect(differences(counted.of(other), counted.of(primary))).toHaveLength(999);
    expect(counted.looks).toBeLessThan(20 * 1000);
  });

  it('goes as deep as texts can be', () => {
    const deep = (depth: number, end: string) =>
      read(`${'{"a":'.repeat(depth)}${end}${'}'.repeat(depth)}`);
    const [difference] = compareTrees(deep(1000, '{"b":1}'), deep(1000, '{}'));
    expect(difference?.path).toHaveLength(1001);
    expect(compareTrees(deep(1000, '1'), deep(1000, '1'))).toEqual([]);
  });
});

describe('textPaths', () => {
  it.each([
    ['a text', 'x', ['p']],
    ['an array', ['x'], ['p']],
    ['groups', { a: 'x', b: { c: null } }, ['p.a', 'p.b.c']],
    ['an empty group', { a: {} }, []],
  ])('of %s', (_, value, expected) => {
    expect(
      textPaths(value, ['p'])
        .map((path) => path.join('.'))
        .sort(),
    ).toEqual(expected);
  });
});
