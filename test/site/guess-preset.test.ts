import { describe, expect, it } from 'vitest';
import { guessPreset } from '../../src/site/guess-preset.js';

const listed = { tour: { is_tour: true } };

describe('the preset that a manifest suggests', () => {
  it.each([
    ['nothing', {}, 'recommended', ['guess.no-platform', 'guess.no-tour']],
    ['no object', [1], 'recommended', ['guess.no-platform', 'guess.no-tour']],
    ['no JSON', undefined, 'recommended', ['guess.no-platform', 'guess.no-tour']],
    ['a tour', listed, 'marketplace', ['guess.no-platform', 'guess.tour']],
    [
      'a language',
      { widget: { locale: ['en', 'ru'] } },
      'amocrm',
      ['guess.amocrm', 'guess.no-tour'],
    ],
    [
      'a language and a tour',
      { widget: { locale: ['ru'] }, ...listed },
      'amomarket',
      ['guess.amocrm', 'guess.tour'],
    ],
    ['a location', { locations: ['tline'] }, 'amocrm', ['guess.amocrm', 'guess.no-tour']],
    [
      'a location of Kommo',
      { locations: ['ai_agent'] },
      'recommended',
      ['guess.kommo', 'guess.no-tour'],
    ],
    [
      'locations of both',
      { locations: ['lcard-1', 7] },
      'recommended',
      ['guess.no-platform', 'guess.no-tour'],
    ],
    ['a key', { widget: { is_showcase: false } }, 'amocrm', ['guess.amocrm', 'guess.no-tour']],
    [
      'an address',
      { widget: { support: { link: 'https://x.amocrm.ru/help' } } },
      'amocrm',
      ['guess.host', 'guess.no-tour'],
    ],
    [
      'a tour that is off',
      { tour: { is_tour: false } },
      'recommended',
      ['guess.no-platform', 'guess.no-tour'],
    ],
  ])('comes from %s', (_, manifest, preset, words) => {
    const guess = guessPreset(manifest);
    expect([guess.preset, guess.reasons.map(({ word }) => word)]).toEqual([preset, words]);
  });

  it('names what it comes from', () => {
    expect(guessPreset({ locations: ['everywhere', 'tline'] }).reasons[0]?.value).toBe('"tline"');
  });
});
