import type { ImageFormat, PixelSize } from '../platform/images.js';
import { joined } from '../text/quote.js';

const formatNames: Readonly<Record<ImageFormat, string>> = {
  png: 'a PNG',
  jpeg: 'a JPEG',
  gif: 'a GIF',
  webp: 'a WebP',
  bmp: 'a BMP',
  svg: 'an SVG',
};

/** `a PNG`, `a PNG or a JPEG`, `a PNG, a JPEG or a GIF`. */
export function formatText(...formats: readonly ImageFormat[]): string {
  return joined(
    formats.map((format) => formatNames[format]),
    'or',
  );
}

/** `108×108`. */
export function sizeText({ width, height }: PixelSize): string {
  return `${String(width)}×${String(height)}`;
}

/** The name of a file without its folders and its ending. */
export function stemOf(path: string): string {
  return path.replace(/^.*\//u, '').replace(/(?<=.)\.[^.]*$/u, '');
}
