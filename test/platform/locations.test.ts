import { describe, expect, it } from 'vitest';
import { manifestKey } from '../../src/platform/keys.js';
import { locations } from '../../src/platform/locations.js';

const names = locations.map(({ name }) => name);

describe('the locations', () => {
  it('have names of their own', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('need others that are there', () => {
    for (const { needsOneOf = [] } of locations)
      expect(names).toEqual(expect.arrayContaining([...needsOneOf]));
  });

  it('have blocks of their own, which the tree of keys knows', () => {
    const blocks = locations.flatMap(({ block }) => (block ? [block.name] : []));
    expect(new Set(blocks).size).toBe(blocks.length);
    for (const name of blocks) expect(manifestKey.members?.[name]?.type).toBe('object');
  });
});
