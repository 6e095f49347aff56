import type { JsonValue } from './json-value.js';
import type { LocaleFile } from './locale-file.js';
import { looksLikeReference, resolveReference, textPlaces, type TextPlace } from './references.js';
import type { Widget } from './widget.js';

/** A text of the manifest that stands for a text of the locale files. */
export interface Reference extends TextPlace {
  /** The dotted path, such as `widget.name`. */
  readonly path: string;
}

/** The manifest of a widget as its authors meant it. */
export class Manifest {
  #references: readonly Reference[] | undefined;

  constructor(
    readonly root: JsonValue,
    /** The folder around the manifest. */
    readonly widget: Widget,
  ) {}

  /** The value at a path of keys. */
  get(...path: readonly string[]): JsonValue | undefined {
    return this.root.get(...path);
  }

  /** `settings`, also where it was put inside `widget` by mistake. */
  get settings(): JsonValue | undefined {
    return this.get('settings') ?? this.get('widget', 'settings');
  }

  /** The declared languages, each code once, in their order: the first mention of each. */
  get locales(): ReadonlyMap<string, JsonValue> {
    const codes = new Map<string, JsonValue>();
    for (const element of this.get('widget', 'locale')?.elements ?? []) {
      const code = element.text;
      if (code !== undefined && code.trim() !== '' && !codes.has(code)) codes.set(code, element);
    }
    return codes;
  }

  /** The language that the others are compared with: the first declared one whose file parses. */
  get primaryLocale(): LocaleFile | undefined {
    return this.parsedLocaleFiles[0];
  }

  /** The files of the declared languages that can be read. */
  get parsedLocaleFiles(): readonly LocaleFile[] {
    return [...this.locales.keys()].flatMap((code) => {
      const file = this.widget.localeFile(code);
      return file?.state === 'parsed' ? [file] : [];
    });
  }

  /** The listed locations, also where `locations` was put inside `widget` by mistake. */
  get locations(): ReadonlyMap<string, JsonValue> {
    const block = this.get('locations') ?? this.get('widget', 'locations');
    const listed = new Map<string, JsonValue>();
    for (const element of block?.elements ?? []) {
      if (element.text !== undefined && !listed.has(element.text))
        listed.set(element.text, element);
    }
    return listed;
  }

  /** Whether the platform shows a text: always, or because the location that its block is for is listed. */
  isShown({ value, location }: TextPlace): boolean {
    if (value === this.get('tour', 'tour_description')) return false;
    return location === undefined || this.locations.has(location);
  }

  /**
   * Declared codes without a file of their name, beside the undeclared file that was meant by each: another case
   * (`ES.json` for `es`) or the same language with or without a region (`pt.json` for `pt-BR`).
   */
  get misnamedLocaleFiles(): ReadonlyMap<string, LocaleFile> {
    const misnamed = new Map<string, LocaleFile>();
    const declared = this.locales;
    const undeclared = this.widget.localeFiles.filter(
      ({ name }) => !declared.has(name.replace(/\.json$/u, '')),
    );
    for (const code of declared.keys()) {
      if (this.widget.localeFile(code)) continue;
      const sameLanguage = undeclared.filter((file) => languageOf(file.code) === languageOf(code));
      const meant =
        sameLanguage.find((file) => file.code.toLowerCase() === code.toLowerCase()) ??
        sameLanguage[0];
      if (meant) misnamed.set(code, meant);
    }
    return misnamed;
  }

  /** The texts that are references: those that look like one, and those that resolve in the primary locale. */
  get references(): readonly Reference[] {
    this.#references ??= textPlaces(this.root, this.settings).flatMap((place) => {
      const path = place.value.text;
      if (path === undefined) return [];
      const resolves = resolveReference(this.primaryLocale?.tree ?? {}, path) !== undefined;
      const isReference = resolves || (!place.mayBeLiteral && looksLikeReference(path));
      return isReference ? [{ ...place, path }] : [];
    });
    return this.#references;
  }
}

function languageOf(code: string): string {
  return code.toLowerCase().split(/[-_]/u, 1)[0] as string;
}
