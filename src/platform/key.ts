import { pages, type Fact } from './fact.js';
import type { NamedImages } from './images.js';

/**
 * What a value is for. The rules choose by it the keys that they look at, so that a key says it once and no rule holds
 * a list of paths.
 */
export type Role =
  /** A reference to a text of the locale files. */
  | 'text'
  /** A text, or a reference to one; each is as welcome as the other. */
  | 'text or literal'
  /** A URL that the platform itself sends requests to or opens. */
  | 'endpoint'
  /** The object with the addresses that people ask for help at. */
  | 'support'
  | 'contact page'
  | 'contact address'
  | 'flag'
  /** The path of a picture in the widget folder. */
  | 'image'
  | 'color'
  /** A field that people fill in. */
  | 'field'
  | 'field type'
  /** A step of the Salesbot builder. */
  | 'handler'
  | 'locations'
  | 'location'
  | 'languages'
  | 'language'
  | 'version'
  | 'interface version'
  | 'credential';

/** What the platform does about a mistake: it refuses what is wrong, it lets it pass, or nobody has said. */
export type Reaction = 'refuses' | 'ignores' | 'unknown';

/** When a key has to be there, and what the platform does if it is not. */
export interface Requirement {
  readonly absence: Reaction;
  /** Only if this location is listed. */
  readonly location?: string;
  /** Only if none of these keys stands beside it. */
  readonly without?: readonly string[];
  /** Only if the widget can be installed. */
  readonly installable?: true;
}

/** A value that a key takes, with what it means if its name does not say so. */
export interface Value {
  readonly value: string | number;
  readonly description?: string;
}

/** A place in which people write a key by mistake, as the keys that lead there from the root. */
export interface WrongPlace extends Fact {
  readonly from: readonly string[];
  /** What the platform does about a key that stands there only; the same as about no key at all if nothing is said. */
  readonly reaction?: Reaction;
}

/** How a text is shown to people who choose a widget. */
export type Shown = 'name' | 'short description' | 'description';

/** A key of the manifest, or an element of an array. */
export interface Key extends Fact {
  readonly description: string;
  readonly type: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly role?: Role;
  /** What the key holds, to end a sentence that asks for it. */
  readonly meaning?: string;
  /** What the platform does about a value of another type; it refuses one if nothing is said. */
  readonly otherType?: Reaction;
  /** What it does about a value that is not among `values`; it refuses one if nothing is said. */
  readonly otherValue?: Reaction;
  /** What it does about a text other than the first example; it takes any if nothing is said. */
  readonly otherText?: Reaction;
  /** What it does about a reference that leads nowhere; it refuses one if nothing is said. */
  readonly unresolved?: Reaction;
  readonly required?: readonly Requirement[];
  /** The first one is what a message shows and a suggestion writes. */
  readonly examples?: readonly unknown[];
  /** Whether the first example is right in most widgets. */
  readonly usual?: true;
  /** The only values that the key takes. */
  readonly values?: readonly Value[];
  /** What people write in lower case → the value that does its job. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** What its text looks like, as a regular expression in the words of JSON Schema. */
  readonly pattern?: string;
  /** What editors call such a text. */
  readonly format?: string;
  readonly image?: NamedImages;
  readonly shownAs?: Shown;
  /** How many elements an array has, and whether all have to be different. */
  readonly items?: { readonly min: number; readonly max?: number; readonly unique?: true };
  /** The members of an object by their names. */
  readonly members?: Readonly<Record<string, Key>>;
  /** Every other member of an object whose members are named by the author. */
  readonly others?: Key;
  /** Every element of an array. */
  readonly elements?: Key;
  /** Whether the key is of old and left out of new manifests. */
  readonly legacy?: true;
  /** Names that no page documents and that widgets carry all the same; the platform is not known to mind them. */
  readonly alsoSeen?: readonly string[];
  readonly wrongPlaces?: readonly WrongPlace[];
}

export const high = { source: pages.manifest, confidence: 'high' } as const;

/** What no widget, or no block of a location that is listed, can do without. */
export const needed: readonly Requirement[] = [{ absence: 'refuses' }];

/** What people expect there, without a page that says so for certain. */
export const expected: readonly Requirement[] = [{ absence: 'unknown' }];

/** A reference to a text of the locale files. */
export function text(description: string, example: string, more: Partial<Key> = {}): Key {
  return { description, type: 'string', role: 'text', examples: [example], ...high, ...more };
}

/** A value of true or false. */
export function flag(description: string, example: boolean, more: Partial<Key> = {}): Key {
  return { description, type: 'boolean', role: 'flag', examples: [example], ...high, ...more };
}

/** The path of a picture in the widget folder. */
export function picture(description: string, image: NamedImages, more: Partial<Key> = {}): Key {
  return {
    description,
    type: 'string',
    role: 'image',
    image,
    examples: [image.example],
    ...high,
    ...more,
  };
}

/**
 * A URL that the platform sends requests to or opens.
 *
 * @param meaning what it is, to end a sentence that asks for it
 */
export function endpoint(
  description: string,
  meaning: string,
  example: string,
  more: Partial<Key> = {},
): Key {
  return {
    description,
    type: 'string',
    role: 'endpoint',
    meaning,
    pattern: '^[Hh][Tt][Tt][Pp][Ss]?://\\S+$',
    examples: [example],
    ...high,
    ...more,
  };
}

/** Values with what is said of some of them. */
export function describe(
  values: readonly string[],
  texts: Readonly<Record<string, string>>,
): readonly Value[] {
  return values.map((value) => {
    const description = texts[value];
    return description === undefined ? { value } : { value, description };
  });
}
