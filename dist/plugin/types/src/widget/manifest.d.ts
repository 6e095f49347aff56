import type { JsonValue } from './json-value.js';
import { type KnownValue, type MisplacedValue } from './known-values.js';
import type { LocaleFile } from './locale-file.js';
import { type NamedImage } from './named-images.js';
import { type TextPlace } from './references.js';
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
export declare class Manifest {
    #private;
    readonly root: JsonValue;
    /** The folder around the manifest. */
    readonly widget: Widget;
    constructor(root: JsonValue, 
    /** The folder around the manifest. */
    widget: Widget);
    /** The value at a path of keys, also if it or a block on the way was put in another place by mistake. */
    get(...path: readonly string[]): JsonValue | undefined;
    /** The values in wrong places, even if the right place is taken. */
    get misplaced(): readonly MisplacedValue[];
    /** Every value whose key is known, the root first; misplaced ones are there as if they stood in their places. */
    get knownValues(): readonly KnownValue[];
    /** What is known of a value, with the path of its right place if it stands in a wrong one; undefined if nothing is. */
    known(value: JsonValue): KnownValue | undefined;
    /** `settings`, even if it was put inside `widget` by mistake. */
    get settings(): JsonValue | undefined;
    /** `widget.locale`, even if it was put at the top level by mistake. */
    get localeBlock(): JsonValue | undefined;
    /** The declared languages, each code once, in their order: the first mention of each. */
    get locales(): ReadonlyMap<string, JsonValue>;
    /** The language that the others are compared with: the first declared one whose file parses. */
    get primaryLocale(): LocaleFile | undefined;
    /** The files of the declared languages that can be read. */
    get parsedLocaleFiles(): readonly LocaleFile[];
    /** Every picture that the manifest names. */
    get namedImages(): readonly NamedImage[];
    /** `locations`, even if it was put inside `widget` by mistake. */
    get locationsBlock(): JsonValue | undefined;
    /** The listed locations: the first mention of each text. */
    get locations(): ReadonlyMap<string, JsonValue>;
    /** The texts that listed locations take from the locale files without a reference, each at the entry of its location. */
    get locationTexts(): readonly Reference[];
    /** Every place that holds a text or a reference to one. */
    get texts(): readonly TextPlace[];
    /** The texts that are references: those that look like one, and those that resolve in the primary locale. */
    get references(): readonly Reference[];
}
