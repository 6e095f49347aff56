import { createHash } from 'node:crypto';

/** The name that git gives to a content, of the kind that an id of the same repository is. */
export function contentId(content: Uint8Array, like: string): string {
  const hash = createHash(like.length === 40 ? 'sha1' : 'sha256');
  return hash
    .update(`blob ${String(content.length)}\0`)
    .update(content)
    .digest('hex');
}
