import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskFiles } from '../../src/sources/disk.js';
import type { WidgetFiles } from '../../src/widget/files.js';
import { imageOf } from '../../src/widget/image.js';
import { gif, jpeg, png, svg } from '../helpers/images.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const headLength = 64 * 1024;

/** A folder with one file, which is as long as said and begins with the bytes. */
function holding(bytes: Uint8Array, size = bytes.length): WidgetFiles {
  return {
    list: () => [{ name: 'a', kind: 'file' }],
    read: (_, limit = Infinity) => {
      const whole = new Uint8Array(Math.min(size, limit));
      whole.set(bytes.subarray(0, whole.length));
      return whole;
    },
    size: () => size,
  };
}

const of = (bytes: Uint8Array, size?: number) => imageOf(holding(bytes, size), 'a');
const text = (content: string) => new TextEncoder().encode(content);
const latin = (content: string) => new Uint8Array(Buffer.from(content, 'latin1'));

/** The first chunk that Apple's tools put before all others. */
function friedPng(): Uint8Array {
  const whole = png(12, 34);
  const extra = latin('\0\0\0\x04CgBIabcdefgh');
  return new Uint8Array([...whole.subarray(0, 8), ...extra, ...whole.subarray(8)]);
}

const webp = {
  lossy: latin('RIFF\x1e\0\0\0WEBPVP8 \x12\0\0\0\x30\x01\0\x9d\x01\x2a\x0c\0\x22\0\0\0'),
  lossless: latin('RIFF\x1e\0\0\0WEBPVP8L\x12\0\0\0\x2f\x0b\x40\x08\0\0\0\0\0\0'),
  extended: latin('RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x0b\0\0\x21\0\0'),
};
const bmp = latin(`BM${'\0'.repeat(16)}\x0c\0\0\0\x22\0\0\0${'\0'.repeat(28)}`);

describe('format and size', () => {
  it.each([
    ['png', png(12, 34)],
    ['png', friedPng()],
    ['jpeg', jpeg(12, 34)],
    ['gif', gif(12, 34)],
    ['webp', webp.lossy],
    ['webp', webp.lossless],
    ['webp', webp.extended],
    ['bmp', bmp],
  ])('of a %s', (format, bytes) => {
    const size = { width: 12, height: 34 };
    expect(of(bytes)).toEqual({ path: 'a', state: 'ok', bytes: bytes.length, format, size });
  });

  it.each([
    svg(12, 34),
    text('\uFEFF  <svg viewBox="0 0 1 1"/>'),
    text('<?xml version="1.0"?>\n<!-- <html> -->\n<!DOCTYPE svg [<!ENTITY a "b">]>\n<s:svg/>'),
    text(`<!-- ${'long '.repeat(1000)} --><svg ${'data-a="b" '.repeat(1000)}/>`),
  ])('of an SVG, which has none in pixels: %#', (bytes) => {
    expect(of(bytes)).toEqual({ path: 'a', state: 'ok', bytes: bytes.length, format: 'svg' });
  });

  it.each([
    'logo',
    '<!doctype html><html><svg/></html>',
    '<',
    '<!-- <svg/>',
    'const icon = "<svg/>"',
    '\x89PN',
    '\0\0\0\x1cftypavif\0\0\0\0avifmif1',
  ])('of what is not a picture that we know: %j', (content) => {
    expect(of(latin(content))).toMatchObject({ state: 'unknown', bytes: content.length });
  });

  it('reads an array that is a part of a larger one to its own end', () => {
    const whole = png(12, 34);
    const files = { ...holding(whole), read: () => whole.subarray(0, 20) };
    expect(imageOf(files, 'a')).toMatchObject({ state: 'truncated', format: 'png' });
  });
});

describe('files that are not whole', () => {
  it('are empty', () => {
    expect(of(new Uint8Array())).toEqual({ path: 'a', state: 'empty', bytes: 0 });
  });

  it.each([
    ['png', png(12, 34).subarray(0, 8)],
    ['png', png(12, 34).subarray(0, 23)],
    ['jpeg', jpeg(12, 34).subarray(0, 2)],
    ['jpeg', jpeg(12, 34).subarray(0, 92)],
    ['gif', gif(12, 34).subarray(0, 8)],
    ['webp', webp.lossy.subarray(0, 20)],
    ['bmp', bmp.subarray(0, 10)],
  ])('are truncated before the size of a %s', (format, bytes) => {
    expect(of(bytes)).toEqual({ path: 'a', state: 'truncated', bytes: bytes.length, format });
  });

  it('have no size if a PNG lacks its first chunk', () => {
    const signature = png(12, 34).subarray(0, 8);
    const bytes = new Uint8Array([...signature, ...new Uint8Array(100)]);
    expect(of(bytes)).toEqual({ path: 'a', state: 'truncated', bytes: 108, format: 'png' });
    expect(of(bytes, headLength)).toEqual({
      path: 'a',
      state: 'ok',
      bytes: headLength,
      format: 'png',
    });
  });

  it('are passed over if there is more than is read', () => {
    const head = jpeg(12, 34).subarray(0, 20);
    const bytes = new Uint8Array([...head, 0xff, 0xe1, 0xff, 0xfe]);
    expect(of(bytes, headLength)).toEqual({
      path: 'a',
      state: 'ok',
      bytes: headLength,
      format: 'jpeg',
    });
    expect(of(bytes, headLength - 1)).toMatchObject({ state: 'truncated' });
  });
});

describe('hostile bytes', () => {
  const repeated = (part: string, start = '') =>
    latin((start + part.repeat(Math.ceil(headLength / part.length))).slice(0, headLength));

  it.each([
    ['JPEG segments without length', repeated('\0', '\xff\xd8\xff\xe0')],
    ['JPEG segments of one byte', repeated('\xff\xe0\0\x01', '\xff\xd8')],
    ['a JPEG of markers', repeated('\xff', '\xff\xd8')],
    [
      'Exif in every JPEG segment',
      repeated('\xff\xe1\0\x20Exif\0\0MM\0*\0\0\0\x08\xff\xff', '\xff\xd8'),
    ],
  ])('%s are looked at a few times', (_, bytes) => {
    let looks = 0;
    const counted = new Proxy(bytes, {
      get(target, key) {
        looks += 1;
        const value = Reflect.get(target, key, target) as unknown;
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const files = { ...holding(bytes, 200 * 1024 * 1024), read: () => counted };
    expect(imageOf(files, 'a')).toMatchObject({ path: 'a', format: 'jpeg' });
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(10 * headLength);
  });

  it.each([
    ['XML comments that do not end', repeated('<!--')],
    ['an XML tag that does not end', repeated('<svg ')],
    ['attributes that do not end', repeated(' a="', '<svg')],
    ['boxes without length', repeated('\0', '\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x10ftypjxl ')],
    ['boxes of a HEIF without length', repeated('\0\0\0\0meta', '\0\0\0\x18ftypheic')],
  ])('%s come to an end', (_, bytes) => {
    expect(of(bytes, 200 * 1024 * 1024)).toMatchObject({ path: 'a' });
  });

  it('never throw, wherever they are changed or cut', () => {
    let seed = 1;
    const random = (limit: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % limit;
    };
    const originals = [png(12, 34), friedPng(), jpeg(12, 34), gif(12, 34), svg(12, 34), bmp];
    for (const original of [...originals, ...Object.values(webp)]) {
      for (let round = 0; round < 200; round += 1) {
        const bytes = original.slice(0, 1 + random(original.length));
        for (let change = random(4); change > 0; change -= 1) {
          bytes[random(bytes.length)] = random(256);
        }
        expect(() => of(bytes, random(2) === 0 ? bytes.length : headLength)).not.toThrow();
      }
    }
  });
});

describe('on a disk', () => {
  it('says what is not a regular file inside the folder', () => {
    const outside = join(temporaryFolder({ 'secret.png': png(12, 34) }), 'secret.png');
    const root = temporaryFolder();
    mkdirSync(join(root, 'folder.png'));
    symlinkSync(outside, join(root, 'link.png'));
    const files = new DiskFiles(root);
    for (const path of ['folder.png', 'link.png', 'absent.png']) {
      expect(imageOf(files, path)).toEqual({ path, state: 'unreadable', bytes: 0 });
    }
  });

  it('reads no more of a large file than of a small one', () => {
    const root = temporaryFolder({ 'large.png': png(12, 34) });
    truncateSync(join(root, 'large.png'), 200 * 1024 * 1024);
    const disk = new DiskFiles(root);
    const lengths: (number | undefined)[] = [];
    const files: WidgetFiles = {
      list: (folder) => disk.list(folder),
      size: (path) => disk.size(path),
      read: (path, limit) => {
        const bytes = disk.read(path, limit);
        lengths.push(bytes?.length);
        return bytes;
      },
    };
    expect(imageOf(files, 'large.png')).toMatchObject({
      bytes: 200 * 1024 * 1024,
      size: { width: 12, height: 34 },
    });
    expect(lengths).toEqual([4096]);
  });

  it('sees that a file has changed', () => {
    const root = temporaryFolder({ 'logo.png': png(12, 34) });
    const files = new DiskFiles(root);
    expect(imageOf(files, 'logo.png')).toMatchObject({ size: { width: 12 } });
    writeFileSync(join(root, 'logo.png'), gif(130, 100));
    expect(imageOf(files, 'logo.png')).toMatchObject({ format: 'gif', size: { width: 130 } });
  });
});
