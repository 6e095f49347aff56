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

interface Walked {
  readonly files: readonly string[];
  /** Folders that are open because a file in them is loaded. */
  readonly loaded: ReadonlySet<string>;
}

/** What lies in the open folders of a widget, found once. */
const walked = new WeakMap<Widget, Walked>();

/** The paths that each file of a widget names, looked for once. */
const namedPaths = new WeakMap<Widget, Map<string, readonly string[]>>();
const allNamed = new WeakMap<Widget, ReadonlySet<string>>();

/**
 * The paths of the files that belong to a widget and go into its archive, in their order. What people keep beside them is
 * left out: hidden files, configuration, tests, sources and results of a build, programs for Node, other widgets. What the
 * name of a folder or the words of a program say is a guess, so that they belong to the widget if it names the file.
 */
export function packageFiles(widget: Widget): readonly string[] {
  return walkedFiles(widget).files.filter((path) => !isOtherFile(widget, path));
}

/** The folders that seem to lie beside a widget by their names, and that it loads files from. */
export function loadedFolders(widget: Widget): ReadonlySet<string> {
  return walkedFiles(widget).loaded;
}

function walkedFiles(widget: Widget): Walked {
  const known = walked.get(widget) ?? findFiles(widget);
  walked.set(widget, known);
  return known;
}

function findFiles(widget: Widget): Walked {
  const loaded = new Set<string>();
  for (;;) {
    const entries = walk(
      (folder) => widget.list(folder),
      ({ path }) => isOtherFolder(widget, path) && !loaded.has(path),
    );
    const files = entries.filter(({ kind }) => kind !== 'folder').map(({ path }) => path);
    const closed = entries
      .filter(({ kind, path }) => kind === 'folder' && !loaded.has(path) && isGuess(widget, path))
      .map(({ path }) => path);
    const named = closed.length === 0 ? [] : closedFoldersOf(widget, files, new Set(closed));
    if (named.length === 0) return { files, loaded };
    for (const folder of named) loaded.add(folder);
  }
}

/** The closed folders of which a file names another one. */
function closedFoldersOf(
  widget: Widget,
  files: readonly string[],
  closed: ReadonlySet<string>,
): readonly string[] {
  return files
    .flatMap((file) => pathsNamedIn(widget, file))
    .flatMap((path) => {
      const folder = foldersAround(path).find((one) => closed.has(one));
      const isThere = [path, `${path}.js`].some((one) => widget.find(one)?.exact);
      return folder !== undefined && isThere ? [folder] : [];
    });
}

/** Whether a file that lies in the folder of a widget belongs to it, by its path. */
export function isPackageFile(widget: Widget, path: string): boolean {
  const isOther = foldersAround(path).some(
    (folder) =>
      isOtherFolder(widget, folder) &&
      !(isGuess(widget, folder) && loadedFolders(widget).has(folder)),
  );
  return !isOther && !isOtherFile(widget, path);
}

/** The folders that a file lies in, the outermost first. */
function foldersAround(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
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
  for (const path of walkedFiles(widget).files) {
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
  if (isHidden(name) || isUnused({ name, kind: 'folder' }) || isGuess(widget, path)) return true;
  const manifest = manifestAmong(widget.list(path));
  return (
    manifest !== undefined && isWidgetManifest(widget.json(`${path}/${manifest}`)?.value ?? null)
  );
}

/** Whether a folder seems to lie beside the widget, by nothing but its name. */
function isGuess(widget: Widget, path: string): boolean {
  if (path === sources.folder && buildConfig(widget) !== undefined) return true;
  return unshipped.folders.includes(path.slice(path.lastIndexOf('/') + 1));
}

/**
 * The paths that a file of the widget names, which need not lead anywhere: those in quotes or brackets, as they are from its
 * own folder and from that of the widget. Modules are named without their ending.
 */
function pathsNamedIn(widget: Widget, path: string): readonly string[] {
  const known = namedPaths.get(widget) ?? new Map<string, readonly string[]>();
  namedPaths.set(widget, known);
  const bytes =
    !known.has(path) && isLoader(path) && !isBeside(path) && readText(widget.files, path);
  const text = bytes ? decode(bytes) : '';
  const found = known.get(path) ?? (isForOthers(text) ? [] : pathsIn(text, path));
  known.set(path, found);
  return found;
}

/** Whether a file can load others when the widget runs. */
function isLoader(path: string): boolean {
  return /\.(?:js|css|twig)$/iu.test(path);
}

function pathsIn(text: string, path: string): readonly string[] {
  const around = path.split('/').slice(0, -1);
  const written = [...text.matchAll(/["'`(}]([^"'`()\s<>?#]{1,300})/gu)].map(([, one = '']) => one);
  const paths = [...new Set(written)]
    .filter((one) => one.includes('/') && !/^(?:\w+:)?\/\//u.test(one))
    // What is in front of it stands for the folder of the widget.
    .map((one) => one.slice(one.lastIndexOf('}') + 1).split('/'));
  return paths.flatMap((names) => [resolve([], names), resolve(around, names)]);
}

function resolve(folder: readonly string[], names: readonly string[]): string {
  const path = [...folder];
  for (const name of names) {
    if (name === '..') path.pop();
    else if (name !== '' && name !== '.') path.push(name);
  }
  return path.join('/');
}

function isOtherFile(widget: Widget, path: string): boolean {
  if (isBeside(path)) return true;
  if (path === script.name || !path.toLowerCase().endsWith('.js')) return false;
  const bytes = readText(widget.files, path);
  return bytes !== undefined && isForOthers(decode(bytes)) && !isNamed(widget, path);
}

/** Whether a file is none of the widget's by its name. */
function isBeside(path: string): boolean {
  const written = path.slice(path.lastIndexOf('/') + 1);
  const name = written.toLowerCase();
  if (isHidden(name) || isUnused({ name: written, kind: 'file' })) return true;
  if (unshipped.names.includes(name)) return true;
  if (unshipped.endings.some((ending) => name.endsWith(ending))) return true;
  return /\.config\.[^.]+$/u.test(name);
}

/** Whether a file of the widget names another one. */
function isNamed(widget: Widget, path: string): boolean {
  const known =
    allNamed.get(widget) ??
    new Set(walkedFiles(widget).files.flatMap((file) => pathsNamedIn(widget, file)));
  allNamed.set(widget, known);
  return known.has(path) || known.has(path.replace(/\.js$/iu, ''));
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
