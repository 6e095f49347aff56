import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { DiskFiles } from '../sources/disk.js';
import { decode } from '../text/decode.js';
import { isObject } from '../widget/plain.js';
import { withSlashes } from '../base/with-slashes.js';
import { limits } from '../widget/limits.js';
import type { Suppressions } from './suppressions.js';
import { UsageError } from '../base/usage-error.js';
import { writeFileAtomically } from './write-file.js';

/** The name that ESLint gives to the file. */
export const suppressionsFileName = 'eslint-suppressions.json';

/**
 * Reads the suppressions of a folder; none if it has no such file.
 *
 * @param text what the file says, if it is not read from the disk
 * @throws UsageError if it can't be understood
 */
export function readSuppressions(folder: string, text?: string): Suppressions {
  const file = join(folder, suppressionsFileName);
  if (text === undefined && !lstatSync(file, { throwIfNoEntry: false })) return new Map();
  const most = limits.suppressionsBytes;
  const bytes =
    text === undefined ? new DiskFiles(folder).read(suppressionsFileName, most + 1) : undefined;
  if ((bytes ?? text ?? '').length > most) {
    throw new UsageError(
      `Cannot use the suppressions ${withSlashes(file)}: the file has more than ${String(most)} bytes.`,
    );
  }
  try {
    return parse(text ?? decode(bytes ?? refuse()));
  } catch {
    throw new UsageError(
      `Cannot use the suppressions ${withSlashes(file)}: they must be JSON as ESLint writes it, { "file": { "rule": { "count": 1 } } }.`,
    );
  }
}

/** Writes the suppressions of a folder as ESLint does; if there are none, only over a file that is there. */
export function writeSuppressions(folder: string, suppressions: Suppressions): void {
  const file = join(folder, suppressionsFileName);
  if (suppressions.size > 0 || existsSync(file))
    writeFileAtomically(file, format(suppressions), { within: folder });
}

/** Says that entries let pass more errors than there are. */
export function unusedSuppressions(count: number): string {
  const entries = count === 1 ? '1 entry suppresses' : `${String(count)} entries suppress`;
  return `${suppressionsFileName}: ${entries} more errors than there are. Run kommo-widget-lint --prune-suppressions.`;
}

function parse(text: string): Suppressions {
  return new Map(
    Object.entries(objectOf(JSON.parse(text))).map(([file, rules]) => [
      file,
      new Map(Object.entries(objectOf(rules)).map(([rule, entry]) => [rule, countOf(entry)])),
    ]),
  );
}

function format(suppressions: Suppressions): string {
  const files = sorted(suppressions).map(([file, counts]) => {
    const rules = sorted(counts).map(([rule, count]) => [rule, { count }] as const);
    return [file, Object.fromEntries(rules)] as const;
  });
  return JSON.stringify(Object.fromEntries(files), null, 2);
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function countOf(entry: unknown): number {
  const count = objectOf(entry)['count'];
  return typeof count === 'number' ? count : refuse();
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : refuse();
}

function refuse(): never {
  throw new Error('not the form of the file');
}
