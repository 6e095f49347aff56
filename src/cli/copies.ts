import { Buffer } from 'node:buffer';
import { sep } from 'node:path';
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
  const folders = widgets
    .map(({ folder }) => folder)
    .filter((folder) =>
      results.some(
        ({ filePath, messages }) => messages.length > 0 && filePath.startsWith(folder + sep),
      ),
    );
  return folders.flatMap((copy) => {
    const output = outputAround(copy);
    if (output === undefined) return [];
    const original = folders.find(
      (one) => outputAround(one) === undefined && isSame(manifestOf(one), manifestOf(copy)),
    );
    return original === undefined ? [] : [{ original, copy, output }];
  });
}

function outputAround(folder: string): string | undefined {
  const names = withSlashes(folder).split('/');
  const at = names.findIndex((name) => outputNames.has(name.toLowerCase()));
  return at < 0 ? undefined : names.slice(0, at + 1).join('/');
}

function manifestOf(folder: string): Uint8Array | undefined {
  return new DiskFiles(folder).read(manifestName);
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}
