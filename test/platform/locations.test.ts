import { describe, expect, it } from 'vitest';
import { manifestKey } from '../../src/platform/keys.js';
import { locations } from '../../src/platform/locations.js';

const names = locations.map(({ name }) => name);
const jsonTypes = { reference: 'string', boolean: 'boolean', url: 'string', color: 'string' };

describe('the locations', () => {
  it('have names of their own', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('need others that are there', () => {
    for (const { needsOneOf = [] } of locations)
      expect(names).toEqual(expect.arrayContaining([...needsOneOf]));
  });

  it.each(locations.flatMap(({ block }) => (block ? [[block.name, block] as const] : [])))(
    'and the keys of the manifest agree on the block %s',
    (name, { keys }) => {
      const known = manifestKey.members?.[name];
      expect(known?.type).toBe('object');
      for (const key of keys) {
        expect(known?.members?.[key.name]?.type).toBe(jsonTypes[key.kind]);
      }
    },
  );
});
