import type { Move } from './plumbing.js';

/**
 * The folder that a widget was moved from, judged by where most of its files came from.
 *
 * @param folder where it is now
 * @param mayBe whether there was a widget that is gone now
 * @returns undefined if there is no such folder, or most of its files went elsewhere
 */
export function movedFrom(
  folder: string,
  moves: readonly Move[],
  mayBe: (folder: string) => boolean,
): string | undefined {
  const from = mostOf(
    moves.map((move) => otherFolder(folder, move.to, move.from)),
    mayBe,
  );
  if (from === undefined) return undefined;
  const to = mostOf(
    moves.map((move) => otherFolder(from, move.from, move.to)),
    () => true,
  );
  return to === folder ? from : undefined;
}

/** Where a file lies in a folder, and elsewhere at the same path in another folder: that folder. */
function otherFolder(folder: string, file: string, other: string): string | undefined {
  const prefix = folder === '' ? '' : `${folder}/`;
  if (!file.startsWith(prefix)) return undefined;
  const path = file.slice(prefix.length);
  if (other === path) return '';
  return other.endsWith(`/${path}`) ? other.slice(0, -path.length - 1) : undefined;
}

/** The folder that is named most, of several the first in their order. */
function mostOf(
  folders: readonly (string | undefined)[],
  counts: (folder: string) => boolean,
): string | undefined {
  const votes = new Map<string, number>();
  for (const folder of folders)
    if (folder !== undefined) votes.set(folder, (votes.get(folder) ?? 0) + 1);
  const [most] = [...votes]
    .filter(([folder]) => counts(folder))
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most?.[0];
}
