import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseJSON } from 'jsonc-eslint-parser';
import { DiskFiles } from '../sources/disk.js';
import { relativeInside } from '../base/relative-inside.js';
import { limits } from '../widget/limits.js';
import { decode } from '../text/decode.js';
import { withSlashes } from '../base/with-slashes.js';
import { UsageError } from '../base/usage-error.js';

/**
 * The text of a configuration, or undefined if there is none. One that lies in the current folder may have come with
 * the repository, so that no link of it may lead out.
 *
 * @throws UsageError if it is not an ordinary readable file
 */
export function readConfigText(path: string, cwd: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })) return undefined;
  const inside = relativeInside(cwd, path);
  const bytes =
    inside === undefined
      ? readAnywhere(path)
      : new DiskFiles(cwd).read(withSlashes(inside), limits.configBytes + 1);
  if (!bytes)
    throw refusal(path, 'it must be an ordinary readable file, not a link out of its folder');
  if (bytes.length > limits.configBytes) {
    throw refusal(path, `it has more than ${String(limits.configBytes)} bytes`);
  }
  return decode(bytes);
}

/** Where a text stops being JSON, to follow on a sentence. */
export function placeOfMistake(text: string): string {
  try {
    parseJSON(text);
    return ', because it has comments or trailing commas';
  } catch (error) {
    const { lineNumber, column } = error as { lineNumber?: number; column?: number };
    if (lineNumber === undefined || column === undefined) return '';
    return ` (line ${String(lineNumber)}, column ${String(column)})`;
  }
}

function refusal(path: string, reason: string): UsageError {
  return new UsageError(`Cannot read the configuration ${withSlashes(path)}: ${reason}.`);
}

function readAnywhere(path: string): Uint8Array | undefined {
  try {
    const real = realpathSync(path);
    return new DiskFiles(dirname(real)).read(basename(real), limits.configBytes + 1);
  } catch {
    return undefined;
  }
}
