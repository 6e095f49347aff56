import type { Manifest } from '../widget/manifest.js';
import type { Image } from '../widget/image.js';
import type { NamedImage } from '../widget/named-images.js';
/** A picture that the manifest names and that is there. */
export interface PresentImage extends NamedImage {
    readonly image: Image;
}
/** The named pictures that are there under exactly their name, each file once, where it is named first. */
export declare function presentImages({ namedImages, widget }: Manifest): readonly PresentImage[];
