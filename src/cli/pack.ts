import { resolve } from 'node:path';
import { UsageError } from '../base/usage-error.js';
import { checkTarget, describePacked, pack, writePacked, type Packed } from '../lint/pack.js';
import { totals } from '../lint/result.js';
import { escapeForLog } from '../text/escape-invisible.js';
import type { PartsRun } from './lint-parts.js';
import type { Part } from './selection.js';

/** What `--pack` is to write, and where. */
export interface Packing {
  /** As it was given. */
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  /** The widget to lint. */
  readonly parts: readonly Part[];
}

/** @throws UsageError if something else than an archive lies there, or several paths are given */
export function readPacking(name: string, paths: readonly string[], cwd: string): Packing {
  if (paths.length > 1) throw new UsageError('--pack takes one widget. Name the folder of one.');
  const file = resolve(cwd, name);
  checkTarget(file);
  const [path = '.'] = paths;
  return { name, file, parts: [{ paths: [path], selection: { scope: 'all' } }] };
}

/** Makes the archive of what was linted, unless that has errors. */
export async function packLinted(
  { file }: Packing,
  { widgets, results, configs }: PartsRun,
): Promise<Packed | undefined> {
  const [[widget], [config]] = [widgets, configs];
  if (!widget || !config || totals(results).errors > 0) return undefined;
  return pack(widget.folder, file, config, results);
}

/** Writes the archive, if the run found nothing that stands in the way. @returns what to say about it */
export function finishPacking(
  { name, file }: Packing,
  packed: Packed | undefined,
  isAllowed: boolean,
  cwd: string,
): { readonly lines: readonly string[]; readonly warnings: readonly string[] } {
  if (!packed || !isAllowed) return { lines: [], warnings: [`${name} is not written.`] };
  writePacked(packed, file, cwd);
  const { warning } = packed;
  const lines = describePacked(packed, name).map(escapeForLog);
  return { lines, warnings: warning === undefined ? [] : [warning] };
}
