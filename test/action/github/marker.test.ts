import { describe, expect, it } from 'vitest';
import { readMarker, shortHash, writeMarker } from '../../../src/action/github/marker.js';

describe('a marker', () => {
  const marker = writeMarker('a check', { kind: 'x', findings: 'r:1,r:2' });

  it('is read as it was written', () => {
    const read = readMarker(`Text\n\n${marker}\n`);
    expect(read?.check).toBe(shortHash('a check'));
    expect([...(read?.fields ?? [])]).toEqual([
      ['check', shortHash('a check')],
      ['kind', 'x'],
      ['findings', 'r:1,r:2'],
    ]);
  });

  it.each([
    ['is not the last line', `${marker}\nText`],
    ['is escaped', marker.replace('<', '&lt;')],
    ['is not there', 'Text'],
    ['is another’s', marker.replace('kommo-widget-lint', 'other-lint')],
  ])('is none if it %s', (_, body) => {
    expect(readMarker(body)).toBeUndefined();
  });
});
