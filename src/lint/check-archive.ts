import type { ESLint } from 'eslint';
import type { OpenArchive } from '../sources/archive.js';
import { ArchivedFiles } from '../sources/archived-files.js';
import { isLocated, type ArchiveDocument } from '../widget/archive.js';
import { PlainText } from '../widget/content.js';
import { isManifestName, manifestAmong } from '../widget/manifest-name.js';
import { Widget } from '../widget/widget.js';
import { checkWidget } from './check-widget.js';
import { toResult } from './result.js';
import type { RuleSet } from './rule-set.js';
import { runRules } from './run-rules.js';

interface CheckOptions {
  /** How the archive, whose path is `''`, and a file in it are named in the results. */
  readonly nameOf: (path: string) => string;
  readonly rulesFor: (path: string) => RuleSet;
  /** Whether a file beside the manifest and the texts is left out. */
  readonly isIgnored: (path: string) => boolean;
  /** The archive as it was before the change that is looked at. */
  readonly before?: OpenArchive | undefined;
  /** The widget whose folder on the disk holds the archive. */
  readonly holder?: Widget | undefined;
}

/**
 * Checks an archive as it is uploaded, and the widget in it as if that lay in a folder.
 *
 * @returns a result for the archive itself, and one for each file in it that is linted, in ESLint's own form
 */
export function checkArchive(
  archive: OpenArchive,
  { nameOf, rulesFor, isIgnored, before, holder }: CheckOptions,
): ESLint.LintResult[] {
  const root = rootOf(archive);
  const old = before && widgetIn(before, rootOf(before));
  const widget = widgetIn(archive, root, old);
  const document: ArchiveDocument = { entries: archive.entries, root, widget, holder };
  // An archive has no text that rules could look at.
  const text = new PlainText('', false);
  const messages = runRules(text, { archive: document }, rulesFor(''));
  const own = toResult(nameOf(''), [...messages]);
  if (!widget) return [own];
  const prefix = root ? `${root}/` : '';
  const inside = checkWidget(widget, {
    isNamed: true,
    nameOf: (path) => nameOf(prefix + path),
    rulesFor: (path) => rulesFor(prefix + path),
    isIgnored: (path) => isIgnored(prefix + path),
  });
  return [own, ...inside];
}

/** The folder of the manifest: the root if there is one, else the first that holds a widget. */
export function rootOf({ entries, files }: OpenArchive): string | undefined {
  if (manifestAmong(files.list('') ?? []) !== undefined) return '';
  const folders = entries
    .filter(isLocated)
    .filter(({ path }) => isManifestName(path.slice(path.lastIndexOf('/') + 1)))
    .map(({ path }) => path.slice(0, path.lastIndexOf('/')))
    .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  return folders.find((folder) => new Widget(new ArchivedFiles(files, folder)).isWidget);
}

function widgetIn(
  { files }: OpenArchive,
  root: string | undefined,
  before?: Widget,
): Widget | undefined {
  return root === undefined ? undefined : new Widget(new ArchivedFiles(files, root), before);
}
