import { describe, expect, it } from 'vitest';
import { localHosts, placeholderHosts, tunnelHosts } from '../../src/platform/urls.js';

const lists = { localHosts, placeholderHosts, tunnelHosts };
const names = Object.values(lists)
  .flat()
  .flatMap(({ domains, labels = [] }) => [...domains, ...labels]);

describe('the names of hosts', () => {
  it('are written as a parsed URL has them', () => {
    for (const name of names) expect(new URL(`https://${name}/`).hostname).toBe(name);
  });

  it('are listed once', () => {
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(Object.entries(lists))('of %s have a source', (_, list) => {
    for (const { source } of list) expect(URL.canParse(source)).toBe(true);
  });
});
