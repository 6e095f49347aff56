import { type Fact, type Platform } from './fact.js';
/** A format of pictures that the first bytes of a file show of a file. */
export type ImageFormat = 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp' | 'svg';
/** Width and height in pixels. */
export interface PixelSize {
    readonly width: number;
    readonly height: number;
}
/** A picture of the widget's own that the platform looks for by its name. */
export interface Logo extends Fact, PixelSize {
    /** Its path in the widget folder. */
    readonly path: string;
    /** When the platform looks for it: always, if the widget works in cards or lists, or for one location. */
    readonly wanted: 'always' | 'in areas' | {
        readonly location: string;
    };
}
/** What all logos have in common. Whether the 300 KB are 300 000 or 307 200 bytes is said nowhere. */
export declare const logoFile: Fact & {
    /** The content that each platform takes, under names that end in `.png` all the same. */
    readonly formats: Readonly<Record<Platform, readonly ImageFormat[]>>;
    readonly maxBytes: number;
};
/** Every logo of a widget. */
export declare const logos: readonly Logo[];
/** A picture that the manifest names, by what it is for. */
export interface NamedImages extends Fact {
    /** What such a picture is called in a message. */
    readonly name: string;
    readonly formats: readonly ImageFormat[];
    readonly size?: PixelSize;
    /** A path as the platform's own pages write it. */
    readonly example: string;
}
/** `tour.tour_images`: the tutorial shows JPEG and the manifest page PNG; the checklist gives the size. */
export declare const tourImages: NamedImages;
/** `left_menu.<item>.icon` and `left_menu.<item>.icons`. */
export declare const menuIcons: NamedImages;
