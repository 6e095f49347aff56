import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
/** The languages of a tour held against the languages of the widget. */
export interface TourLanguages {
    /** Declared codes without pictures. */
    readonly missing: readonly string[];
    /** Pictures whose key is not a declared code, with the declared code without pictures that it was meant for. */
    readonly undeclared: readonly {
        readonly value: JsonValue;
        readonly meant: string | undefined;
    }[];
    /** Pictures of declared languages; all of them if no language is declared. */
    readonly shown: readonly JsonValue[];
}
/** Whether the tour is there and not switched off. */
export declare function hasTour(manifest: Manifest): boolean;
/**
 * How the keys of `tour_images` agree with `locale`. A code whose locale file is misnamed or undeclared is left out,
 * as another rule reports it if it is declared.
 */
export declare function tourLanguages(manifest: Manifest): TourLanguages;
