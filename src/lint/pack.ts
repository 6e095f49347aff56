import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ESLint } from 'eslint';
import { relativeInside } from '../base/relative-inside.js';
import { UsageError } from '../base/usage-error.js';
import { quotePath, withSlashes } from '../base/with-slashes.js';
import { compareVersions, versionIn } from '../rule-kit/version.js';
import { startsAsArchive } from '../sources/archive-start.js';
import { openArchive } from '../sources/archive.js';
import { DiskFiles } from '../sources/disk.js';
import { readArchive } from '../sources/find-widgets.js';
import { isFolder } from '../sources/is-folder.js';
import { writeArchive } from '../sources/write-archive.js';
import { quote } from '../text/quote.js';
import { packageFiles } from '../widget/package-files.js';
import { loadParsers } from '../widget/late-packages.js';
import { walk } from '../widget/walk.js';
import { Widget } from '../widget/widget.js';
import { checkArchive } from './check-archive.js';
import type { LintConfig } from './config.js';
import { globsOf } from './config-globs.js';
import { toResult } from './result.js';
import { fatal } from './tool-messages.js';
import { writeFileAtomically } from './write-file.js';

/** An archive that was made and not written yet. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** What went in: the sizes by the paths, in their order. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What did not, by its path; of a folder the folder, with `/` behind it. */
  readonly leftOut: readonly string[];
  /** What is wrong with the archive that is not wrong with the folder. */
  readonly results: readonly ESLint.LintResult[];
  /** What is to be said of the archive that it takes the place of. */
  readonly warning: string | undefined;
}

/**
 * Says whether an archive may be written to a path.
 *
 * @throws UsageError if something else lies there
 */
export function checkTarget(file: string): void {
  const refuse = (reason: string): never => {
    throw new UsageError(`Cannot write ${quotePath(file)}: ${reason}.`);
  };
  if (isFolder(file)) refuse('there is a folder in its place. Name a file, such as "widget.zip"');
  if (existsSync(file) && !startsAsArchive(readArchive(file, true) ?? new Uint8Array()))
    refuse('the file in its place is not a ZIP archive');
}

/**
 * Makes the archive of a widget in memory, and checks it as one that is uploaded.
 *
 * @param folder absolute path of the widget
 * @param file absolute path of the archive to be
 * @param found what was found in the folder
 * @throws UsageError if a file of the widget can't be read
 */
export async function pack(
  folder: string,
  file: string,
  config: LintConfig,
  found: readonly ESLint.LintResult[],
): Promise<Packed> {
  const { rulesFor, filter } = await globsOf(config);
  const widget = new Widget(new DiskFiles(folder));
  const isExcluded = await excludedBy(config);
  const target = withSlashes(relative(folder, file));
  const contents = new Map<string, Uint8Array>();
  for (const path of packageFiles(widget)) {
    const place = join(folder, path);
    if (path === target || filter.ignoresFile(place) || isExcluded(place)) continue;
    const bytes = contentOf(widget, place, path);
    if (bytes) contents.set(path, bytes);
  }
  const bytes = writeArchive(contents);
  const opened = await openArchive(bytes);
  if (typeof opened !== 'string')
    await loadParsers(opened.entries.flatMap(({ path }) => path ?? []));
  const inFolder = (path: string): string => join(folder, path === '' ? 'manifest.json' : path);
  const results =
    typeof opened === 'string'
      ? [toResult(file, [fatal(opened)])]
      : checkArchive(opened, {
          nameOf: (path) => join(file, path),
          rulesFor: (path) => rulesFor(inFolder(path)),
          isIgnored: () => false,
        });
  return {
    bytes,
    sizes: new Map([...contents].map(([path, { length }]) => [path, length])),
    leftOut: leftOutOf(widget, contents),
    results: newResults(results, found, (path) => join(folder, relative(file, path))),
    warning: await compareWithOld(file, widget),
  };
}

/** Writes it, whole or not at all. @param within the folder that no link may lead out of, if the file lies in it */
export function writePacked({ bytes }: Packed, file: string, within: string): void {
  const isInside = relativeInside(within, file) !== undefined;
  mkdirSync(dirname(file), { recursive: true });
  writeFileAtomically(file, bytes, { within: isInside ? within : undefined });
}

/** What the command and the Action say of what was packed. */
export function describePacked({ sizes, leftOut, bytes }: Packed, file: string): readonly string[] {
  const width = Math.max(0, ...[...sizes.values()].map((size) => String(size).length));
  return [
    `${file}: ${String(bytes.length)} bytes, ${String(sizes.size)} files`,
    ...[...sizes].map(([path, size]) => `  ${String(size).padStart(width)}  ${path}`),
    ...(leftOut.length > 0 ? [`Left out: ${leftOut.join(', ')}`] : []),
  ];
}

async function excludedBy({ packExclude = [], basePath }: LintConfig) {
  if (packExclude.length === 0) return () => false;
  const { ignoredBy } = await import('./glob-match.js');
  return ignoredBy({ ignores: packExclude, overrides: [], basePath }).ignoresFile;
}

/** What a file holds; undefined for a link that leads out of the folder or to another folder. */
function contentOf(widget: Widget, place: string, path: string): Uint8Array | undefined {
  const bytes = widget.files.read(path);
  if (bytes || lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) return bytes;
  throw new UsageError(`Cannot pack ${quotePath(path)}: it can't be read.`);
}

function leftOutOf(widget: Widget, contents: ReadonlyMap<string, unknown>): readonly string[] {
  const folders = new Set([...contents.keys()].flatMap(foldersOf));
  return walk(
    (folder) => widget.list(folder),
    ({ path }) => !folders.has(path),
  ).flatMap(({ path, kind }) => {
    if (kind === 'folder') return folders.has(path) ? [] : [`${path}/`];
    return contents.has(path) ? [] : [path];
  });
}

function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** The results without what was found in the folder already. */
function newResults(
  results: readonly ESLint.LintResult[],
  found: readonly ESLint.LintResult[],
  inFolder: (file: string) => string,
): readonly ESLint.LintResult[] {
  const keyOf = (
    file: string,
    { ruleId, message }: ESLint.LintResult['messages'][number],
  ): string => JSON.stringify([file, ruleId, message]);
  const old = new Set(
    found.flatMap(({ filePath, messages, suppressedMessages }) =>
      [...messages, ...suppressedMessages].map((message) => keyOf(filePath, message)),
    ),
  );
  return results.map(({ filePath, messages }) =>
    toResult(
      filePath,
      messages.filter((message) => !old.has(keyOf(inFolder(filePath), message))),
    ),
  );
}

/** Says that an upload of the new archive in place of the old one would be refused for its version. */
async function compareWithOld(file: string, widget: Widget): Promise<string | undefined> {
  const bytes = existsSync(file) ? readArchive(file, true) : undefined;
  const opened = bytes && (await openArchive(bytes));
  if (!opened || typeof opened === 'string') return undefined;
  const [before, now] = [versionIn(new Widget(opened.files)), versionIn(widget)];
  if (before === undefined || now === undefined) return undefined;
  const order = compareVersions(now, before);
  if (order === undefined || order > 0) return undefined;
  const still = order === 0 ? 'has the same version' : `had the higher version ${quote(before)}`;
  return `The archive that is replaced ${still}, and this one has ${quote(now)}. If the old one was uploaded, raise widget.version: every upload needs a higher version.`;
}
