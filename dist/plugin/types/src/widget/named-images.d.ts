import type { NamedImages } from '../platform/images.js';
import type { JsonValue } from './json-value.js';
import type { KnownValue } from './known-values.js';
/** A path of a picture in the manifest. */
export interface NamedImage {
    readonly value: JsonValue;
    /** The path as it is written. */
    readonly text: string;
    readonly kind: NamedImages;
    readonly target: ImageTarget;
}
/** Where a written path leads: to a place in the widget folder, or what is wrong with it. */
export type ImageTarget = {
    readonly state: 'inside';
    readonly path: string;
} | {
    readonly state: 'backslashes';
    readonly path: string;
} | {
    readonly state: 'blank' | 'url' | 'outside';
};
/** Every picture that a manifest names; what is not text is left out. */
export declare function namedImages(known: readonly KnownValue[]): readonly NamedImage[];
/**
 * The place in the widget folder that a path means; a slash in front stands for the widget folder.
 *
 * A path that leaves the folder is reported even if it would only do so on Windows or after decoding.
 */
export declare function targetOf(text: string): ImageTarget;
