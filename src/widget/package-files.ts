import { libraries, script, sources, unshipped } from '../platform/files.js';
import { decode } from '../text/decode.js';
import { buildConfig } from './build.js';
import { isWidgetManifest } from './detect-widget.js';
import { limits, readText } from './limits.js';
import { manifestAmong } from './manifest-name.js';
import { isUnused } from './unused-file.js';
import { walk } from './walk.js';
import type { Widget } from './widget.js';

/** The kinds of text files that are looked at beside JSON, by their endings. */
const textEndings = ['.js', '.css', '.twig', '.md'] as const;

/** What lies in the open folders of a widget, found once. */
const walked = new WeakMap<Widget, readonly string[]>();

/**
 * The paths of the files that belong to a widget and go into its archive, in their order. What people keep beside them is
 * left out: hidden files, configuration, tests, sources and results of a build, programs for Node, other widgets.
 */
export function packageFiles(widget: Widget): readonly string[] {
  return walkedFiles(widget).filter((path) => !isOtherFile(widget, path));
}

function walkedFiles(widget: Widget): readonly string[] {
  const known =
    walked.get(widget) ??
    walk(
      (folder) => widget.list(folder),
      ({ path }) => isOtherFolder(widget, path),
    )
      .filter(({ kind }) => kind !== 'folder')
      .map(({ path }) => path);
  walked.set(widget, known);
  return known;
}

/** Whether a file that lies in the folder of a widget belongs to it, by its path. */
export function isPackageFile(widget: Widget, path: string): boolean {
  const names = path.split('/');
  const folders = names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
  return !folders.some((folder) => isOtherFolder(widget, folder)) && !isOtherFile(widget, path);
}

/** The text files of a widget beside its manifest and texts, up to where there are too many of them. */
export interface TextFiles {
  readonly paths: readonly string[];
  /** The first that is left out. */
  readonly firstSkipped?: string;
}

const textsOf = new WeakMap<Widget, TextFiles>();

export function textFiles(widget: Widget): TextFiles {
  const known = textsOf.get(widget) ?? findTextFiles(widget);
  textsOf.set(widget, known);
  return known;
}

function findTextFiles(widget: Widget): TextFiles {
  const paths: string[] = [];
  let [count, bytes] = [0, 0];
  for (const path of walkedFiles(widget)) {
    if (!isTextPath(path)) continue;
    count += 1;
    bytes += readText(widget.files, path)?.length ?? 0;
    // Files that are not part of the widget have to be read, too.
    if (count > limits.textFiles || bytes > limits.textBytes) return { paths, firstSkipped: path };
    if (!isOtherFile(widget, path)) paths.push(path);
  }
  return { paths };
}

/** Whether a file is read as text, by its path. */
export function isTextPath(path: string): boolean {
  return textEndings.some((ending) => path.toLowerCase().endsWith(ending));
}

/** Whether others wrote a script or a style that a widget brings along, by its path and its text. */
export function isLibrary(path: string, text: string): boolean {
  const [name = '', ...folders] = path.split('/').reverse();
  if (folders.some((folder) => libraries.folders.includes(folder.toLowerCase()))) return true;
  if (libraries.endings.some((ending) => name.toLowerCase().endsWith(ending))) return true;
  // What runs everywhere was not written for this place.
  return /\bdefine\s*\.\s*amd\b/u.test(text) && /\btypeof (?:module|exports)\b/u.test(text);
}

function isOtherFolder(widget: Widget, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isHidden(name) || unshipped.folders.includes(name)) return true;
  if (path === sources.folder && buildConfig(widget) !== undefined) return true;
  const manifest = manifestAmong(widget.list(path));
  return (
    manifest !== undefined && isWidgetManifest(widget.json(`${path}/${manifest}`)?.value ?? null)
  );
}

function isOtherFile(widget: Widget, path: string): boolean {
  const written = path.slice(path.lastIndexOf('/') + 1);
  const name = written.toLowerCase();
  if (isHidden(name) || isUnused({ name: written, kind: 'file' })) return true;
  if (unshipped.names.includes(name)) return true;
  if (unshipped.endings.some((ending) => name.endsWith(ending))) return true;
  if (/\.config\.[^.]+$/u.test(name)) return true;
  if (path === script.name || !name.endsWith('.js')) return false;
  const bytes = readText(widget.files, path);
  return bytes !== undefined && isForOthers(decode(bytes));
}

function isHidden(name: string): boolean {
  return unshipped.beginnings.some((beginning) => name.startsWith(beginning));
}

/** Whether a script is one that only Node runs, or that a build turns into another. */
function isForOthers(text: string): boolean {
  if (text.startsWith('#!')) return true;
  if (/\bdefine\b/u.test(text)) return false;
  return (
    /\bmodule\.exports\b|(?<![\w.$])require\(\s*["'`]/u.test(text) ||
    /^[ \t]*import\s(?:[^"'`;]{0,1000}?\sfrom\s*)?["'](?![./]|https?:)/mu.test(text)
  );
}
