import en from '../../site/words/en.json' with { type: 'json' };
import es from '../../site/words/es.json' with { type: 'json' };
import pt from '../../site/words/pt.json' with { type: 'json' };
import ru from '../../site/words/ru.json' with { type: 'json' };

/** The words of the page by language. A word that depends on a count has a form for each plural of its language. */
export const dictionaries = { en, es, pt, ru } as const;
export type Language = keyof typeof dictionaries;
export const languages = Object.keys(dictionaries) as readonly Language[];
export type Word = keyof typeof en;

type Values = Readonly<Record<string, string | number>>;

/** Gives the words of a language. */
export class Words {
  readonly #plurals: Intl.PluralRules;

  constructor(readonly language: Language) {
    this.#plurals = new Intl.PluralRules(language);
  }

  /** A word with its `{placeholders}` filled in; the one named `count` decides the plural. */
  say(word: Word, values: Values = {}): string {
    const entry: string | Readonly<Record<string, string>> = dictionaries[this.language][word];
    const { count } = values;
    const text =
      typeof entry === 'string' ? entry : (entry[this.#pluralOf(count)] ?? entry['other'] ?? '');
    return text.replaceAll(/\{(?<name>\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  }

  #pluralOf(count: string | number | undefined): Intl.LDMLPluralRule {
    return this.#plurals.select(Number(count));
  }
}

/** The first language that is wanted and that there are words in, or English. */
export function languageFor(wanted: readonly string[]): Language {
  const codes = wanted.map((tag) => tag.split('-')[0]?.toLowerCase());
  return codes.flatMap((code) => languages.find((one) => one === code) ?? [])[0] ?? 'en';
}
