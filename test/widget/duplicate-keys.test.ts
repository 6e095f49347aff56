import { describe, expect, it } from 'vitest';
import { hasDuplicateKeys } from '../../src/widget/duplicate-keys.js';

const look = (text: string): boolean => hasDuplicateKeys(text, JSON.parse(text));

describe('a repeated key', () => {
  it.each([
    '{"a":1,"a":2}',
    '{"a":{"b":1,"c":2,"b":3}}',
    '[{"a":1,"a":1}]',
    String.raw`{"a":1,"\u0061":2}`,
    '{"a":"x: y","a":"z"}',
    '{"":1,"":2}',
    '{"__proto__":1,"__proto__":2}',
  ])('is seen in %s', (text) => {
    expect(look(text)).toBe(true);
  });

  it.each([
    '{}',
    '[]',
    '"a"',
    '1',
    'null',
    '{"a":1,"b":{"a":2}}',
    '[{"a":1},{"a":1}]',
    '{"a":"b\\": c","d":"\\\\"}',
    '{"a:b":"c:d","e" : [":", "\\":"]}',
    '{"__proto__":{"a":1},"constructor":2}',
  ])('is none in %s', (text) => {
    expect(look(text)).toBe(false);
  });
});
