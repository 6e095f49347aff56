import {
  ERR_CENTRAL_DIRECTORY_NOT_FOUND,
  ERR_EOCDR_NOT_FOUND,
  ERR_OVERLAPPING_ENTRY,
  ERR_SPLIT_ZIP_FILE,
  ZipReader,
  type Entry,
} from '@zip.js/zip.js/lib/zip-core-reader.js';
import { Inflate } from 'fflate/browser';
import { decode } from '../text/decode.js';
import { quote } from '../text/quote.js';
import { isLocated, pathInArchive, type ArchiveEntry } from '../widget/archive.js';
import type { WidgetFiles } from '../widget/files.js';
import { limits } from '../widget/limits.js';
import { otherKindOf, startsAsArchive } from './archive-start.js';
import { crc32 } from './crc32.js';
import { MemoryFiles } from './memory.js';

/** An archive that was opened whole, in memory alone. */
export interface OpenArchive {
  /** In the order of the archive. */
  readonly entries: readonly ArchiveEntry[];
  /** What unpacking would write. */
  readonly files: WidgetFiles;
}

/** A reason not to look into an archive, as a sentence for its author. */
class Refusal extends Error {}

/** How much is unpacked before its size is looked at: no more than a thousand times as much can come of it. */
const step = 2 ** 14;
const methods = { stored: 0, deflated: 8 };

/** What zip.js says of archives that it does not read, to end a sentence. */
const reasons: Readonly<Record<string, string>> = {
  [ERR_EOCDR_NOT_FOUND]: 'its end is missing',
  [ERR_CENTRAL_DIRECTORY_NOT_FOUND]: 'its list of files is not whole',
  [ERR_OVERLAPPING_ENTRY]: 'two files share a place in it',
  [ERR_SPLIT_ZIP_FILE]: 'it is one part of several',
};

/**
 * Opens an archive, whoever made it: nothing is written, and there are limits to time and memory.
 *
 * The directory is read by zip.js, which knows every trick of it, and the contents are unpacked without the streams of the
 * browser, which take milliseconds for each file.
 *
 * @param bytes the archive; of one with more than `limits.archiveBytes`, its first bytes
 * @returns or why it can't be looked into, as a sentence
 */
export async function openArchive(bytes: Uint8Array): Promise<OpenArchive | string> {
  try {
    checkStart(bytes);
    const entries = await readDirectory(bytes);
    return await unpack(bytes, entries);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    const reason = reasons[(error as Error).message] ?? 'its parts do not agree with each other';
    return `The archive is damaged: ${reason}. Make it again.`;
  }
}

function checkStart(bytes: Uint8Array): void {
  const { archiveBytes } = limits;
  if (bytes.length > archiveBytes) {
    throw new Refusal(
      `The archive is not checked, because it has more than ${String(archiveBytes)} bytes. Leave out what the widget does not use.`,
    );
  }
  if (startsAsArchive(bytes)) return;
  const kind = bytes.length === 0 ? 'an empty file' : otherKindOf(bytes);
  const found = kind === undefined ? '' : `, but ${kind}`;
  throw new Refusal(
    `This is not a ZIP archive${found}. The platform takes only ZIP; a new name does not make one. Pack the widget as ZIP.`,
  );
}

async function readDirectory(bytes: Uint8Array): Promise<readonly Entry[]> {
  const reader = {
    size: bytes.length,
    readUint8Array: (offset: number, length: number) =>
      Promise.resolve(bytes.subarray(offset, offset + length)),
  };
  const zip = new ZipReader(reader as never, {
    // What the names are is for the rules to say.
    filenameValidation: 'tolerant',
    checkOverlappingEntryOnly: true,
    useWebWorkers: false,
  });
  const { archiveEntries, unpackedBytes, archiveRatio, freeBytes } = limits;
  const entries: Entry[] = [];
  let size = 0;
  for await (const entry of zip.getEntriesGenerator()) {
    if (entries.length >= archiveEntries) {
      throw new Refusal(
        `The archive is not checked, because it has more than ${String(archiveEntries)} files and folders. Leave out what the widget does not use.`,
      );
    }
    entries.push(entry);
    size += entry.uncompressedSize;
    const isBomb = size > freeBytes && size > archiveRatio * bytes.length;
    if (isBomb || size > unpackedBytes) {
      throw new Refusal(
        `The archive is not checked, because unpacked it would have more than ${isBomb ? `${String(archiveRatio)} times its size` : `${String(unpackedBytes)} bytes`}. Leave out what the widget does not use.`,
      );
    }
  }
  return entries;
}

async function unpack(bytes: Uint8Array, found: readonly Entry[]): Promise<OpenArchive> {
  const entries: ArchiveEntry[] = [];
  const tree = new Map<string, Uint8Array | undefined>();
  const links = new Map<string, string>();
  for (const one of found) {
    const entry = entryOf(one);
    entries.push(entry);
    const content = entry.kind === 'folder' ? undefined : await contentOf(bytes, one);
    if (!isLocated(entry)) continue;
    const { kind, path } = entry;
    if (kind === 'folder') tree.set(`${path}/`, undefined);
    else tree.set(path, kind === 'file' ? content : undefined);
    if (kind === 'link' && content) links.set(path, decode(content));
  }
  // What a link leads to may come after it.
  for (const [path, target] of links) {
    const leadsTo = linkedPath(path, target);
    if (leadsTo !== undefined) tree.set(path, tree.get(leadsTo));
  }
  return { entries, files: new MemoryFiles(tree) };
}

/** Where a link leads; undefined if that is outside. */
function linkedPath(path: string, target: string): string | undefined {
  if (target.startsWith('/')) return undefined;
  const names = path.split('/').slice(0, -1);
  for (const name of target.split('/')) {
    if (name === '..' && names.pop() === undefined) return undefined;
    if (name !== '..' && name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}

function entryOf({ rawFilename, filename, directory, encrypted, unixMode }: Entry): ArchiveEntry {
  const isLink = ((unixMode ?? 0) & 0o170000) === 0o120000;
  return {
    name: filename,
    path: pathInArchive(filename),
    kind: isLink ? 'link' : directory || filename.endsWith('\\') ? 'folder' : 'file',
    isEncrypted: encrypted,
    isUtf8: !decode(rawFilename).includes('\uFFFD') || filename.includes('\uFFFD'),
  };
}

/** What is in an entry; undefined if that is encrypted. */
async function contentOf(bytes: Uint8Array, entry: Entry): Promise<Uint8Array | undefined> {
  const { encrypted, compressionMethod, compressedSize, uncompressedSize, filename } = entry;
  if (encrypted) return undefined;
  if (compressionMethod !== methods.stored && compressionMethod !== methods.deflated) {
    throw new Refusal(
      `The file ${quote(filename)} can't be read: it is compressed in another way than by deflate. Make the archive again.`,
    );
  }
  // It compares the two headers, and finds contents that overlap.
  if (!entry.directory) await entry.getData(undefined as never);
  const { dataOffset = Infinity } = entry.localDirectory ?? {};
  const packed = bytes.subarray(dataOffset, dataOffset + compressedSize);
  const content =
    compressionMethod === methods.stored ? packed.slice() : inflate(packed, uncompressedSize);
  if (content.length !== uncompressedSize || crc32(content) !== entry.crc32)
    throw new Refusal(damaged(filename));
  return content;
}

function damaged(name: string): string {
  return `The archive is damaged: the file ${quote(name)} is not what its header says. Make it again.`;
}

/** Unpacks no more than the size that was announced. @throws if there is more, or it is not deflate */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let end = 0;
  const inflater = new Inflate((chunk) => {
    // Too long for its place is an error of its own.
    content.set(chunk, end);
    end += chunk.length;
  });
  for (let at = 0; at < packed.length; at += step)
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  return content.subarray(0, end);
}
