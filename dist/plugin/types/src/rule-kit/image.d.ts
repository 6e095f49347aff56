import type { ImageFormat, PixelSize } from '../platform/images.js';
/** `a PNG`, `a PNG or a JPEG`, `a PNG, a JPEG or a GIF`. */
export declare function formatText(...formats: readonly ImageFormat[]): string;
/** `108×108`. */
export declare function sizeText({ width, height }: PixelSize): string;
/** The name of a file without its folders and its ending. */
export declare function stemOf(path: string): string;
