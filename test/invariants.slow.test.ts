import { describe, it } from 'vitest';
import {
  checkLanguage,
  checkMisspelledKeys,
  checkOddTexts,
  checkOddValues,
  documents,
  everyOddValue,
  everyRule,
  languages,
  presets,
} from './helpers/check-text.js';

describe('under every rule', () => {
  it.each(documents)('%s with each value replaced by odd ones, or taken out', (...document) => {
    checkOddValues(document, everyRule, everyOddValue);
  });

  it.each(documents)('%s with each key misspelled', (...document) => {
    checkMisspelledKeys(document, everyRule);
  });
});

describe.each(presets)('under %s', (_, config) => {
  it.each(['manifest.json', 'i18n/es.json', 'i18n/en.json'])('odd texts in %s', (file) => {
    checkOddTexts(file, config);
  });

  // Beside their options, the presets differ in nothing that a value or a key could touch.
  it.each(documents)('%s with each value replaced by an odd one', (...document) => {
    checkOddValues(document, config, [null, 'x', {}], 3);
  });

  it.each(documents)('%s with each key misspelled in one way', (...document) => {
    checkMisspelledKeys(document, config, 4);
  });
});

describe.each(languages)('in the language %s', (...language) => {
  it('no rule crashes, and every finding is where our parser has it', () => {
    checkLanguage(language);
  });
});
