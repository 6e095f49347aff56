import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { decode } from '../../text/decode.js';

const largeFile =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:(?<sum>[0-9a-f]{64})\n/u;

/** The name that git gives to a content, of the kind that a name of the same repository is. */
export function contentId(content: Uint8Array, like: string): string {
  const hash = createHash(like.length === 40 ? 'sha1' : 'sha256');
  return hash
    .update(`blob ${String(content.length)}\0`)
    .update(content)
    .digest('hex');
}

/**
 * Whether a content on the disk is what git has under a name, even if git changes it on the way: line endings, or large
 * files that are kept elsewhere. Git itself would run programs to tell.
 *
 * @param stored what git has, if it is small
 */
export function matchesBlob(
  content: Uint8Array,
  id: string,
  stored: Uint8Array | undefined,
): boolean {
  if (contentId(content, id) === id) return true;
  const unix = Buffer.from(content).toString('latin1').replaceAll('\r\n', '\n');
  if (contentId(Buffer.from(unix, 'latin1'), id) === id) return true;
  const pointer = largeFile.exec(decode(stored ?? new Uint8Array()))?.groups;
  return pointer?.['sum'] === createHash('sha256').update(content).digest('hex');
}
