import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/text/did-you-mean.js';

describe('didYouMean', () => {
  it.each([
    ['settigns', 'settings'],
    ['set-tings', 'settings'],
    ['SETTINGS ', 'settings'],
    ['nmae', 'name'],
    ['naem', 'name'],
    ['anme', 'name'],
    ['everywere', 'everywhere'],
    ['ne', 'en'],
  ])('takes %s for %s', (value, meant) => {
    expect(didYouMean(value, ['settings', 'name', 'everywhere', 'en'])).toBe(meant);
  });

  it.each(['eman', 'amne', 'x', '', 'setup'])('takes %j for nothing', (value) => {
    expect(didYouMean(value, ['settings', 'name'])).toBeUndefined();
  });

  it('takes the nearest', () => {
    expect(didYouMean('lcarts', ['ccard', 'lcard', 'llist'])).toBe('lcard');
  });
});
