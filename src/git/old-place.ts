import type { Move } from './listings.js';
import type { Snapshot } from './snapshot.js';

/**
 * The folder that a widget was moved from, told by where most of its files came from.
 *
 * @param folder where it is now
 * @returns undefined where no file of it was moved from a widget
 */
export function oldPlace(
  folder: string,
  moves: readonly Move[],
  past: Snapshot,
): string | undefined {
  const prefix = folder === '' ? '' : `${folder}/`;
  const votes = new Map<string, number>();
  for (const { from, to } of moves) {
    const path = to.startsWith(prefix) ? to.slice(prefix.length) : undefined;
    const place = path === undefined ? undefined : folderOf(from, path);
    if (place !== undefined) votes.set(place, (votes.get(place) ?? 0) + 1);
  }
  const [most] = [...votes]
    .filter(([place]) =>
      past.entries.has(place === '' ? 'manifest.json' : `${place}/manifest.json`),
    )
    .sort((a, b) => b[1] - a[1]);
  return most?.[0];
}

/** The folder that a file lay in at the same path as it lies now in another. */
function folderOf(file: string, path: string): string | undefined {
  if (file === path) return '';
  return file.endsWith(`/${path}`) ? file.slice(0, -path.length - 1) : undefined;
}
