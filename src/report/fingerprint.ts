import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Annotation } from './annotation.js';

/**
 * Names the findings of one report by what they are about, without where they are, so that lines may move; equal ones are
 * counted.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** The name of the next finding, in hexadecimal digits, and how many had the same before it, counted from 1. */
  next({ rule, path, message }: Pick<Annotation, 'rule' | 'path' | 'message'>) {
    const about = [rule ?? 'syntax', path, message].join('\0');
    const hash = bytesToHex(sha256(utf8ToBytes(about))).slice(0, 32);
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return { hash, count };
  }
}
