import { type Fact } from './fact.js';
/** Why a key has to be there, and which rule says so where it is not. */
interface Requirement {
    readonly rule: string;
    /** Only where this location is listed. */
    readonly location?: string;
    /** Only where none of these keys stands beside it. */
    readonly without?: readonly string[];
    /** Only where the widget can be installed. */
    readonly installable?: true;
}
/** A value that a key takes, with what it means where its name does not say so. */
export interface Value {
    readonly value: string | number;
    readonly description?: string;
}
/** A key of the manifest, or what stands in an array. */
export interface Key extends Fact {
    readonly description: string;
    readonly type: 'object' | 'array' | 'string' | 'number' | 'boolean';
    /** The rule that says that a value is of another type; `valid-types` where nothing is said. */
    readonly typeRule?: string;
    readonly required?: readonly Requirement[];
    /** The first one is what a message shows and a suggestion writes. */
    readonly examples?: readonly unknown[];
    /** The only values that the key takes. */
    readonly values?: readonly Value[];
    /** What its text looks like, as a regular expression in the words of JSON Schema. */
    readonly pattern?: string;
    /** What editors call such a text. */
    readonly format?: string;
    /** How many elements an array has, and whether all have to be different. */
    readonly items?: {
        readonly min: number;
        readonly max?: number;
        readonly unique?: true;
    };
    /** The members of an object by their names. */
    readonly members?: Readonly<Record<string, Key>>;
    /** Every other member of an object whose members are named by the author. */
    readonly others?: Key;
    /** Every element of an array. */
    readonly elements?: Key;
    /** Names that no page documents and that widgets carry all the same; the platform is not known to mind them. */
    readonly alsoSeen?: readonly string[];
}
/** A place where people write a key by mistake, and the place where the platform looks for it. */
export interface Misplacement extends Fact {
    readonly from: readonly string[];
    readonly to: readonly string[];
    /** The rule that says so. */
    readonly rule: string;
}
/** Numbers joined by dots, with or without what semantic versioning lets follow. */
export declare const versionPattern = "^\\d+(?:\\.\\d+)*(?:[-+][0-9A-Za-z.+-]+)?$";
/** The root of `manifest.json`, and below it every key that is known. */
export declare const manifestKey: Key;
/** The wrong places that people are known to write keys in; uploads went through when they were mended. */
export declare const misplacements: readonly Misplacement[];
export {};
