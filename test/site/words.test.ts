import { describe, expect, it } from 'vitest';
import { dictionaries, languageFor, languages, Words } from '../../src/site/words.js';

type Entry = string | Readonly<Record<string, string>>;
const entriesOf = (language: keyof typeof dictionaries): readonly (readonly [string, Entry])[] =>
  Object.entries<Entry>(dictionaries[language]);
const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(?<name>\w+)\}/gu)].map(({ groups }) => groups?.['name'] ?? '').sort();
const formsOf = (entry: Entry): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);

describe.each(languages)('the words in %s', (language) => {
  const entries = entriesOf(language);

  it('are those of English, in its order', () => {
    expect(entries.map(([word]) => word)).toEqual(entriesOf('en').map(([word]) => word));
  });

  it('say something, with the placeholders of English in each form', () => {
    const english = new Map(entriesOf('en'));
    for (const [word, entry] of entries) {
      const expected = placeholdersIn(formsOf(english.get(word) ?? '').at(-1) ?? '');
      for (const form of formsOf(entry)) {
        expect(form.trim(), word).not.toBe('');
        expect(placeholdersIn(form), word).toEqual(expected);
      }
    }
  });

  it('have every plural of the language if a count decides', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const counted = entries.filter(([, entry]) => typeof entry !== 'string');
    expect(counted.length).toBeGreaterThan(3);
    for (const [word, entry] of counted)
      expect(Object.keys(entry).sort(), word).toEqual([...pluralCategories].sort());
  });
});

it('a word is in the plural of its count', () => {
  const say = (language: keyof typeof dictionaries, count: number): string =>
    new Words(language).say('count.errors', { count });
  expect([1, 2, 5, 21].map((count) => say('ru', count))).toEqual([
    '1 ошибка',
    '2 ошибки',
    '5 ошибок',
    '21 ошибка',
  ]);
  expect([0, 1].map((count) => say('en', count))).toEqual(['0 errors', '1 error']);
  expect(say('es', 1_000_000)).toBe('1000000 de errores');
});

it('what fills a placeholder is not read for further ones', () => {
  const words = new Words('en');
  expect(words.say('notice.archive', { name: '{reason}', reason: '$&' })).toBe('{reason}: $&');
});

it('the language is the first wanted one that there is', () => {
  expect(languageFor(['de-DE', 'pt-BR', 'en'])).toBe('pt');
  expect(languageFor(['RU'])).toBe('ru');
  expect(languageFor(['de'])).toBe('en');
  expect(languageFor([])).toBe('en');
});
