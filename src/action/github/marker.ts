import { createHash } from 'node:crypto';

/** What a comment says of itself, unseen: of which check it is, and what else its kind has to know. */
export interface Marker {
  /** Names the check, as `nameHash` writes it. */
  readonly check: string;
  readonly fields: ReadonlyMap<string, string>;
}

const pattern = /<!-- kommo-widget-lint (?<fields>[\w=:/, .-]*) -->\s*$/u;

/** A text of a fixed length that stands for another one. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The last line of a comment, which GitHub doesn't show. Values are of letters, digits and `:/,.-`. */
export function writeMarker(check: string, fields: Readonly<Record<string, string>>): string {
  const all = Object.entries({ check: shortHash(check), ...fields });
  return `<!-- kommo-widget-lint ${all.map(([name, value]) => `${name}=${value}`).join(' ')} -->`;
}

/** What the last line of a comment says; undefined if it is not a marker. Anyone can write one. */
export function readMarker(body: string): Marker | undefined {
  const text = pattern.exec(body)?.groups?.['fields'];
  if (text === undefined) return undefined;
  const pairs = text.split(' ').map((pair) => pair.split('=', 2));
  const fields = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  return { check: fields.get('check') ?? '', fields };
}
