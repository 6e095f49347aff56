import { describe, expect, it } from 'vitest';
import { linesOf, mapLines } from '../../../src/action/diff/line-map.js';

describe('lines in another text', () => {
  it('are where they were if nothing changed', () => {
    expect(mapLines('a\nb\n', 'a\nb\n')({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
  });

  it('move with what is put before them', () => {
    const map = mapLines('a\nb\nc\n', 'x\na\ny\nb\nc\n');
    expect(map({ start: 1, end: 1 })).toEqual({ start: 2, end: 2 });
    expect(map({ start: 2, end: 3 })).toEqual({ start: 4, end: 5 });
  });

  it('are nowhere if one is gone, or if they are not together any more', () => {
    const map = mapLines('a\nb\nc\n', 'a\ny\nb\nz\n');
    expect(map({ start: 1, end: 2 })).toBeUndefined();
    expect(map({ start: 3, end: 3 })).toBeUndefined();
    expect(map({ start: 2, end: 3 })).toBeUndefined();
    expect(map({ start: 2, end: 2 })).toEqual({ start: 3, end: 3 });
  });

  it('are other lines if they end otherwise', () => {
    expect(mapLines('a\r\nb', 'a\nb')({ start: 1, end: 1 })).toBeUndefined();
    expect(mapLines('a\r\nb', 'a\nb')({ start: 2, end: 2 })).toEqual({ start: 2, end: 2 });
  });

  it('are as git counts them', () => {
    expect(linesOf('')).toEqual([]);
    expect(linesOf('a')).toEqual(['a']);
    expect(linesOf('a\rb\u2028\r\n\nc')).toEqual(['a\rb\u2028\r\n', '\n', 'c']);
  });
});
