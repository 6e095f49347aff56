import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

/** A whole PNG of this size, black throughout. */
export function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // One bit a pixel, so that a large picture is a small file.
  header.writeUInt8(1, 8);
  const rows = Buffer.alloc((1 + Math.ceil(width / 8)) * height);
  return bytesOf(
    '\x89PNG\r\n\x1a\n',
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  );
}

/** A baseline JPEG of this size with all its headers and without a drawn pixel. */
export function jpeg(width: number, height: number): Uint8Array {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return bytesOf(
    '\xff\xd8',
    jpegSegment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    jpegSegment(0xdb, Buffer.concat([Buffer.alloc(1), Buffer.alloc(64, 1)])),
    jpegSegment(0xc0, frame),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    '\0\xff\xd9',
  );
}

/** A GIF of this size without a frame. */
export function gif(width: number, height: number): Uint8Array {
  const screen = Buffer.alloc(7);
  screen.writeUInt16LE(width, 0);
  screen.writeUInt16LE(height, 2);
  return bytesOf('GIF89a', screen, ';');
}

/** An empty SVG of this size. */
export function svg(width: number, height: number): Uint8Array {
  const size = `width="${String(width)}" height="${String(height)}"`;
  return bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" ${size}></svg>\n`);
}

function pngChunk(name: string, data: Uint8Array): Uint8Array {
  const body = bytesOf(name, data);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return bytesOf(length, body, checksum);
}

function jpegSegment(marker: number, data: Uint8Array): Uint8Array {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return bytesOf(head, data);
}

function bytesOf(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
    ),
  );
}

/** A picture with so many bytes in all. */
export function ofWeight(picture: Uint8Array, bytes: number): Uint8Array {
  const heavy = new Uint8Array(bytes);
  heavy.set(picture);
  return heavy;
}
