import { logos, tourImages, type PixelSize } from '../platform/images.js';
import type { Widget } from '../widget/widget.js';
import type { Picture } from './protocol.js';

/** Pictures of one finding, and the bytes of one, that are worth showing. */
const most = { pictures: 4, bytes: 2 ** 21 };
const pictureName = /\.(?:png|jpe?g|gif|webp|bmp|svg)$/iu;
const types: Readonly<Record<string, string>> = { svg: 'image/svg+xml' };

/** The pictures of a widget that the message of a finding names. */
export function picturesIn(widget: Widget, message: string): readonly Picture[] {
  const named = message
    .split(/[\s"'(),;]/u)
    .map((word) => word.replace(/\.$/u, '').replace(/^\.?\//u, ''))
    .filter((word) => pictureName.test(word));
  return [...new Set(named)].slice(0, most.pictures).flatMap((path) => pictureAt(widget, path));
}

function pictureAt(widget: Widget, path: string): Picture | readonly never[] {
  const { state, bytes, format, size } = widget.image(path);
  if (state !== 'ok' || format === undefined || bytes > most.bytes) return [];
  const content = widget.files.read(path);
  if (!content) return [];
  const type = types[format] ?? `image/${format}`;
  const blob = new Blob([content.slice()], { type });
  return { path, content: blob, bytes, size, wanted: wantedSize(path) };
}

function wantedSize(path: string): PixelSize | undefined {
  const logo = logos.find((one) => one.path === path);
  if (logo) return { width: logo.width, height: logo.height };
  return /\btour/iu.test(path) ? tourImages.size : undefined;
}
