import { Buffer } from 'node:buffer';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { relativeInside } from '../base/relative-inside.js';
import { quotePath } from '../base/with-slashes.js';
import { UsageError } from '../base/usage-error.js';

interface WriteOptions {
  /** What was read before: if something else is there by now, it is another's work and is left alone. */
  readonly before?: Uint8Array;
  /** The folder that no link may lead out of. */
  readonly within?: string | undefined;
}

/** Why a file is not written, as the end of a sentence. */
class Refusal extends Error {}

const anyoneMayWrite = 0o222;
const permissions = 0o7777;

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to write here',
  EPERM: 'there is no permission to write here',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  ENOENT: 'the file or its folder is not there',
  ENOTDIR: 'its folder is not there',
  EISDIR: 'there is a folder in its place',
  ELOOP: 'it is a circular link',
  ENAMETOOLONG: 'the name is too long',
};

/**
 * Writes a file so that at every moment either the old or the new content is there, whole: into a new file beside it,
 * which then takes its name. Mode and owner stay; a link stays a link, and what it leads to is written.
 *
 * @throws UsageError if that fails; what was there before is still there then
 */
export function writeFileAtomically(
  path: string,
  content: string | Uint8Array,
  { before, within }: WriteOptions = {},
): void {
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    const target = old ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
    if (within !== undefined && relativeInside(realpathSync(within), target) === undefined)
      throw new Refusal('a link leads out of the folder');
    if (old?.isDirectory()) throw new Refusal('there is a folder in its place');
    if (old && (old.mode & anyoneMayWrite) === 0) throw new Refusal('it is read-only');
    // A terminal, a pipe or /dev/null has no content to lose, and no ordinary file may take its place.
    if (old && !old.isFile()) writeFileSync(target, content);
    else replace(target, content, old, before);
  } catch (error) {
    throw new UsageError(`Cannot write ${quotePath(path)}: ${reasonOf(error)}.`);
  }
}

function replace(
  target: string,
  content: string | Uint8Array,
  old: Stats | undefined,
  before: Uint8Array | undefined,
): void {
  // Not made of the file's own name, which may be as long as names can be.
  const draft = join(dirname(target), `.kommo-widget-lint-${crypto.randomUUID()}.tmp`);
  try {
    const file = openSync(draft, 'wx', old ? old.mode & permissions : 0o666);
    try {
      writeFileSync(file, content);
      if (old) takeOver(file, old);
      // Without it a crash of the machine could leave the name without its content.
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (before && isChanged(readFileSync(target), before, content))
      throw new Refusal('it was changed in the meantime');
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Another run that makes the same of a file is not a change. */
function isChanged(now: Uint8Array, before: Uint8Array, content: string | Uint8Array): boolean {
  return [before, Buffer.from(content)].every((one) => Buffer.compare(now, one) !== 0);
}

/** Gives a new file the mode and the owner of the old one. */
function takeOver(file: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Only root may give files away; else it belongs to who wrote it, as every new file does.
  }
  fchmodSync(file, mode & permissions);
}

/**
 * Makes a folder, and those above it, if they are missing.
 *
 * @param within a folder that no link may lead out of
 * @throws UsageError if that fails
 */
export function makeFolder(path: string, within?: string): void {
  try {
    let existing = path;
    while (!lstatSync(existing, { throwIfNoEntry: false })) existing = dirname(existing);
    if (
      within !== undefined &&
      relativeInside(realpathSync(within), realpathSync(existing)) === undefined
    )
      throw new Refusal('a link leads out of the folder');
    if (!statSync(existing).isDirectory()) throw new Refusal('there is a file in its place');
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UsageError(`Cannot make the folder ${quotePath(path)}: ${reasonOf(error)}.`);
  }
}

/** What keeps a file from being written, to end a sentence. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined && reasons[code]) || message;
}
