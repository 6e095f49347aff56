import { Parser } from 'htmlparser2';
import { BMP } from 'image-size/types/bmp';
import { GIF } from 'image-size/types/gif';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { WEBP } from 'image-size/types/webp';
import type { ImageFormat, PixelSize } from '../platform/images.js';
import type { WidgetFiles } from './files.js';
import { decode } from '../text/decode.js';

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

/** How much of a picture is read, however large it is: what a PNG needs, and what is enough for nearly any other. */
const headLengths = { png: 4 * 1024, other: 64 * 1024 };

// One by one and not all that the library has: some of its other formats have looped for ever on hostile bytes.
const formats = { png: PNG, jpeg: JPG, gif: GIF, webp: WEBP, bmp: BMP };

/** What the file at a path is as a picture. */
export function imageOf(files: WidgetFiles, path: string): Image {
  const headLength = path.toLowerCase().endsWith('.png') ? headLengths.png : headLengths.other;
  const head = files.read(path, headLength);
  const bytes = files.size(path);
  if (!head || bytes === undefined) return { path, state: 'unreadable', bytes: 0 };
  if (head.length === 0) return { path, state: 'empty', bytes };
  const format = formatOf(head);
  if (!format) return { path, state: 'unknown', bytes };
  if (format === 'svg') return { path, state: 'ok', bytes, format };
  const size = sizeOf(head, format);
  if (size) return { path, state: 'ok', bytes, format, size };
  return { path, state: head.length < headLength ? 'truncated' : 'ok', bytes, format };
}

function formatOf(head: Uint8Array): ImageFormat | undefined {
  for (const [format, { validate }] of Object.entries(formats)) {
    // A PNG without its first chunk makes the library throw; it is one all the same, of no size.
    if (attempt(() => validate(head), true)) return format as ImageFormat;
  }
  return rootElement(head) === 'svg' ? 'svg' : undefined;
}

function sizeOf(head: Uint8Array, format: keyof typeof formats): PixelSize | undefined {
  // The library reads on behind the end of an array that is a part of a larger one.
  const whole = head.byteLength === head.buffer.byteLength ? head : head.slice();
  return attempt(() => {
    const { validate, calculate } = formats[format];
    if (!validate(whole)) return undefined;
    const { width, height } = calculate(whole);
    return { width, height };
  }, undefined);
}

/** The name of the outermost element, without its prefix, if the bytes are XML or HTML. */
function rootElement(head: Uint8Array): string | undefined {
  const text = decode(head);
  if (!text.trimStart().startsWith('<')) return undefined;
  let root: string | undefined;
  const parser = new Parser(
    {
      onopentagname(name) {
        root ??= name;
        parser.pause();
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  return root?.replace(/^.*:/u, '');
}

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
