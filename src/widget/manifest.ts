import type { JsonValue } from './json-value.js';
import {
  knownValues,
  misplacedValues,
  valueAt,
  type KnownValue,
  type MisplacedValue,
} from './known-values.js';
import type { LocaleFile } from './locale-file.js';
import { readLocation } from './location.js';
import { namedImages, type NamedImage } from './named-images.js';
import { looksLikeReference, resolveReference, textPlaces, type TextPlace } from './references.js';
import type { Widget } from './widget.js';

/** A text of the manifest that stands for a text of the locale files. */
export interface Reference {
  readonly value: JsonValue;
  /** The dotted path, such as `widget.name`. */
  readonly path: string;
  /** Whether the platform shows the text. */
  readonly isShown: boolean;
}

/** The manifest of a widget as its authors meant it. */
export class Manifest {
  #texts: readonly TextPlace[] | undefined;
  #knownValues: readonly KnownValue[] | undefined;
  #known: ReadonlyMap<JsonValue, KnownValue> | undefined;
  #references: readonly Reference[] | undefined;
  #misplaced: readonly MisplacedValue[] | undefined;
  #locales: ReadonlyMap<string, JsonValue> | undefined;
  #locations: ReadonlyMap<string, JsonValue> | undefined;
  #parsedLocaleFiles: readonly LocaleFile[] | undefined;
  #namedImages: readonly NamedImage[] | undefined;

  constructor(
    readonly root: JsonValue,
    /** The folder around the manifest. */
    readonly widget: Widget,
  ) {}

  /** The value at a path of keys, also if it or a block on the way was put in another place by mistake. */
  get(...path: readonly string[]): JsonValue | undefined {
    return valueAt(this.root, this.misplaced, path);
  }

  /** The values in wrong places, even if the right place is taken. */
  get misplaced(): readonly MisplacedValue[] {
    this.#misplaced ??= misplacedValues(this.root);
    return this.#misplaced;
  }

  /** Every value whose key is known, the root first; misplaced ones are there as if they stood in their places. */
  get knownValues(): readonly KnownValue[] {
    this.#knownValues ??= knownValues(this.root, this.misplaced);
    return this.#knownValues;
  }

  /** What is known of a value, with the path of its right place if it stands in a wrong one; undefined if nothing is. */
  known(value: JsonValue): KnownValue | undefined {
    this.#known ??= new Map(this.knownValues.map((known) => [known.value, known]));
    return this.#known.get(value);
  }

  /** `settings`, even if it was put inside `widget` by mistake. */
  get settings(): JsonValue | undefined {
    return this.get('settings');
  }

  /** `widget.locale`, even if it was put at the top level by mistake. */
  get localeBlock(): JsonValue | undefined {
    return this.get('widget', 'locale');
  }

  /** The declared languages, each code once, in their order: the first mention of each. */
  get locales(): ReadonlyMap<string, JsonValue> {
    this.#locales ??= firstMentions(this.localeBlock, (code) => code.trim() !== '');
    return this.#locales;
  }

  /** The language that the others are compared with: the first declared one whose file parses. */
  get primaryLocale(): LocaleFile | undefined {
    return this.parsedLocaleFiles[0];
  }

  /** The files of the declared languages that can be read. */
  get parsedLocaleFiles(): readonly LocaleFile[] {
    this.#parsedLocaleFiles ??= [...this.locales.keys()].flatMap((code) => {
      const file = this.widget.localeFile(code);
      return file?.state === 'parsed' ? [file] : [];
    });
    return this.#parsedLocaleFiles;
  }

  /** Every picture that the manifest names. */
  get namedImages(): readonly NamedImage[] {
    this.#namedImages ??= namedImages(this.knownValues);
    return this.#namedImages;
  }

  /** `locations`, even if it was put inside `widget` by mistake. */
  get locationsBlock(): JsonValue | undefined {
    return this.get('locations');
  }

  /** The listed locations: the first mention of each text. */
  get locations(): ReadonlyMap<string, JsonValue> {
    this.#locations ??= firstMentions(this.locationsBlock, () => true);
    return this.#locations;
  }

  /** The texts that listed locations take from the locale files without a reference, each at the entry of its location. */
  get locationTexts(): readonly Reference[] {
    const texts = new Map<string, Reference>();
    for (const [entry, value] of this.locations) {
      const path = readLocation(entry)?.location.text;
      if (path !== undefined && !texts.has(path)) texts.set(path, { value, path, isShown: true });
    }
    return [...texts.values()];
  }

  /** Every place that holds a text or a reference to one. */
  get texts(): readonly TextPlace[] {
    this.#texts ??= textPlaces(this.knownValues, this.locations);
    return this.#texts;
  }

  /** The texts that are references: those that look like one, and those that resolve in the primary locale. */
  get references(): readonly Reference[] {
    this.#references ??= this.texts.flatMap(({ value, mayBeLiteral, isShown }) => {
      const path = value.text;
      if (path === undefined) return [];
      const target = resolveReference(this.primaryLocale?.tree ?? {}, path);
      const hasForm = looksLikeReference(path);
      // A literal such as "settings" may well be the name of a group of texts too.
      const isReference = mayBeLiteral
        ? typeof target === 'string' || (hasForm && target !== undefined)
        : target !== undefined || hasForm;
      return isReference ? [{ value, path, isShown }] : [];
    });
    return this.#references;
  }
}

/** The texts of an array, each at its first mention. */
function firstMentions(
  array: JsonValue | undefined,
  isMeant: (text: string) => boolean,
): ReadonlyMap<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  for (const element of array?.elements ?? []) {
    const { text } = element;
    if (text !== undefined && !found.has(text) && isMeant(text)) found.set(text, element);
  }
  return found;
}
