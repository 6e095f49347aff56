import type { ImageFormat, PixelSize } from '../platform/images.js';
import type { WidgetFiles } from './files.js';
/** What is known of a picture without reading more than its first bytes. */
export interface Image {
    /** Its path in the widget folder. */
    readonly path: string;
    /**
     * `unreadable` is not a regular file or lies outside, `unknown` is in no format that we know, `truncated` ends before
     * its size. `ok` says nothing of what comes after the header.
     */
    readonly state: 'unreadable' | 'empty' | 'unknown' | 'truncated' | 'ok';
    /** The size of the file. */
    readonly bytes: number;
    readonly format?: ImageFormat;
    /** Undefined for an SVG, and if it comes after the bytes that are read. */
    readonly size?: PixelSize;
}
/** What the file at a path is as a picture. */
export declare function imageOf(files: WidgetFiles, path: string): Image;
