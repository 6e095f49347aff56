import type { Key } from '../../platform/key.js';
import { manifestKey } from '../../platform/keys.js';

let names: ReadonlySet<string> | undefined;

/**
 * The name of a key, if it is one that manifests have.
 *
 * In a broken text anything may look like a key, so no other may be shown: it could be a secret.
 *
 * @param written with its quotes
 */
export function keyName(written: string): string | undefined {
  names ??= new Set(namesBelow(manifestKey));
  const name = written.slice(1, -1);
  return names.has(name) ? name : undefined;
}

function namesBelow({ members = {}, others, elements }: Key): readonly string[] {
  const below = [...Object.values(members), others, elements].filter((key) => key !== undefined);
  return [...Object.keys(members), ...below.flatMap(namesBelow)];
}
