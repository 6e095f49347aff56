import { Buffer } from 'node:buffer';
import { dirname } from 'node:path';
import { DiskFiles } from '../sources/disk.js';
import { manifestName } from '../widget/manifest-name.js';
import { withSlashes } from '../base/with-slashes.js';
import type { PartsRun } from './lint-parts.js';

/** What builds call the folders that they write to. */
const outputNames = new Set(['dist', 'build', 'out', 'output', 'release', 'target', 'bundle']);

/** A widget that a build copied, by absolute paths. */
interface Copy {
  readonly original: string;
  readonly copy: string;
  /** The folder that the build writes to. */
  readonly output: string;
}

/** The widgets with findings that a build copied from another one that was linted too. */
export function copiesIn({ widgets, results }: PartsRun): readonly Copy[] {
  const found = foldersAround(
    results.flatMap(({ filePath, messages }) => (messages.length > 0 ? [filePath] : [])),
  );
  const folders = widgets.flatMap(({ folder }) => (found.has(folder) ? [folder] : []));
  const copies = folders.filter((folder) => outputAround(folder) !== undefined);
  if (copies.length === 0) return [];
  // Of several that are alike the first is the original.
  const originals = new Map(
    folders
      .filter((folder) => outputAround(folder) === undefined)
      .map((folder) => [manifestOf(folder), folder] as const)
      .reverse(),
  );
  originals.delete(undefined);
  return copies.flatMap((copy) => {
    const output = outputAround(copy);
    const original = originals.get(manifestOf(copy));
    return original === undefined || output === undefined ? [] : [{ original, copy, output }];
  });
}

/** All folders that files are in, near or far. */
function foldersAround(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files)
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  return folders;
}

function outputAround(folder: string): string | undefined {
  const names = withSlashes(folder).split('/');
  const at = names.findIndex((name) => outputNames.has(name.toLowerCase()));
  return at < 0 ? undefined : names.slice(0, at + 1).join('/');
}

/** The bytes of the manifest as a text of the same length, to compare. */
function manifestOf(folder: string): string | undefined {
  const bytes = new DiskFiles(folder).read(manifestName);
  return bytes && Buffer.from(bytes).toString('latin1');
}
