import type { ESLint, Linter } from 'eslint';
import { decode } from '../text/decode.js';
import { quote } from '../text/quote.js';
import { documentsOf } from '../widget/documents.js';
import type { Content } from '../widget/content.js';
import { exceededLimit, limits, readText } from '../widget/limits.js';
import { isTextPath, textFiles } from '../widget/package-files.js';
import type { Widget } from '../widget/widget.js';
import { FindingBudget } from './finding-budget.js';
import { fatal, firstOf, warning } from './tool-messages.js';
import { toResult } from './result.js';
import type { RuleSet } from './rule-set.js';
import { runRules } from './run-rules.js';
import { findSecrets, leakedSecrets, redact } from './secrets.js';

interface CheckOptions {
  /** Whether the folder is a widget whatever its manifest looks like. */
  readonly isNamed: boolean;
  /** How a file is named in the results, by its path in the widget. */
  readonly nameOf: (path: string) => string;
  /** The rules that are on for a file, by its path in the widget. */
  readonly rulesFor: (path: string) => RuleSet;
  /** Whether a file beside the manifest and the texts is left out, by its path in the widget. */
  readonly isIgnored?: (path: string) => boolean;
}

/**
 * Checks one widget whole, wherever it lies: its manifest, every locale file and every other file with a text, each of
 * which sees the files around it.
 *
 * @returns a result for each file, also for a clean one, in ESLint's own form
 */
export function checkWidget(
  widget: Widget,
  { isNamed, nameOf, rulesFor, isIgnored = () => false }: CheckOptions,
): ESLint.LintResult[] {
  const findingBudget = new FindingBudget();
  const paths = lintedFiles(widget, isNamed, isIgnored);
  const results = paths.flatMap((path) => {
    const messages = checkFile(widget, path, isNamed, rulesFor(path));
    return messages ? [findingBudget.limit(toResult(nameOf(path), firstOf(messages)))] : [];
  });
  if (results.every(({ messages }) => messages.length === 0)) return results;
  const secrets = secretsOf(widget, paths);
  return results.map((result) => redact(result, secrets));
}

/** What no finding of a widget may show. */
export function secretsOf(widget: Widget, paths: readonly string[]): readonly string[] {
  const manifest = readText(widget.files, widget.manifestPath);
  const leaked = paths.flatMap((path) => {
    const content = contentAt(widget, path);
    return content ? leakedSecrets(content) : [];
  });
  return findSecrets(manifest ? decode(manifest) : '', leaked);
}

/** What is wrong with one file; undefined if it is another's to say that the file can't be read. */
function checkFile(
  widget: Widget,
  path: string,
  isNamed: boolean,
  rules: RuleSet,
): readonly Linter.LintMessage[] | undefined {
  const isManifest = path === widget.manifestPath;
  const bytes = readText(widget.files, path);
  if (!bytes && !isManifest) return undefined;
  const certain = [
    ...(isManifest ? leftOut(widget) : []),
    ...(bytes ? (overLimitMessages(path, bytes) ?? []) : [fatal(unreadable)]),
  ];
  const content = contentAt(widget, path);
  if (!content) return certain;
  const documents = documentsOf({ widget, path, content, isNamed });
  return [...certain, ...runRules(content, documents, rules)];
}

/** The text of a linted file; undefined if it can't be read or there is too much of it. */
function contentAt(widget: Widget, path: string): Content | undefined {
  return isTextPath(path) ? widget.text(path) : widget.json(path);
}

/**
 * The paths of the files that are linted: the manifest, the locale files, and the others by their paths. Those that are
 * left out because there are too many are reported once.
 */
export function lintedFiles(
  widget: Widget,
  isNamed: boolean,
  isIgnored: (path: string) => boolean = () => false,
): readonly string[] {
  const { localeFiles, firstSkippedLocale, manifestPath } = widget;
  const end = localeFiles.findIndex(({ name }) => name === firstSkippedLocale);
  const linted = end < 0 ? localeFiles : localeFiles.slice(0, end);
  // What lies around another product's manifest is not a widget.
  const isWidget = isNamed ? widget.hasManifest : widget.isWidget;
  const others = isWidget ? textFiles(widget).paths.filter((path) => !isIgnored(path)) : [];
  return [manifestPath, ...linted.map(({ name }) => `i18n/${name}`), ...others];
}

/** Other files are found missing or unreadable by the rules; a manifest has no other place to say it. */
const unreadable = 'The manifest cannot be read. It must be an ordinary readable file.';

/** The finding that stands for all others of a file that is too much to look at; undefined for every other. */
export function overLimitMessages(
  path: string,
  bytes: Uint8Array,
): readonly Linter.LintMessage[] | undefined {
  if (isTextPath(path)) {
    if (bytes.length <= limits.bytes) return undefined;
    // Scripts that a build makes may be as large, and work.
    return [
      warning(`The file is not checked, because it has more than ${String(limits.bytes)} bytes.`),
    ];
  }
  const excess = exceededLimit(bytes);
  if (excess === undefined) return undefined;
  return [fatal(`The file is not checked, because it has ${excess}. Make it smaller.`)];
}

function leftOut(widget: Widget): readonly Linter.LintMessage[] {
  const { firstSkippedLocale } = widget;
  const { firstSkipped } = textFiles(widget);
  const { localeFiles, localeBytes, localeValues, textFiles: files, textBytes } = limits;
  const most = `${String(localeFiles)} files, ${String(localeBytes)} bytes and ${String(localeValues)} values`;
  return [
    ...(firstSkippedLocale === undefined
      ? []
      : [
          fatal(
            `The folder "i18n" has more than ${most}. From ${quote(firstSkippedLocale)} on it is not checked.`,
          ),
        ]),
    ...(firstSkipped === undefined
      ? []
      : [
          warning(
            `The widget has more than ${String(files)} scripts, styles, templates and other text files, or more than ${String(textBytes)} bytes of them. From ${quote(firstSkipped)} on they are not checked.`,
          ),
        ]),
  ];
}
