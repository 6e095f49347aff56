import type { ESLint, Linter } from 'eslint';
import { decode } from '../text/decode.js';
import { quote } from '../text/quote.js';
import { documentsOf } from '../widget/documents.js';
import { exceededLimit, limits, readJson } from '../widget/limits.js';
import type { Widget } from '../widget/widget.js';
import { FindingBudget } from './finding-budget.js';
import { fatal, firstOf } from './tool-messages.js';
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
}

/**
 * Checks one widget whole, wherever it lies: its manifest and every locale file, each of which sees the files around it.
 *
 * @returns a result for each file, also for a clean one, in ESLint's own form
 */
export function checkWidget(
  widget: Widget,
  { isNamed, nameOf, rulesFor }: CheckOptions,
): ESLint.LintResult[] {
  const findingBudget = new FindingBudget();
  const results = lintedFiles(widget).flatMap((path) => {
    const messages = checkFile(widget, path, isNamed, rulesFor(path));
    return messages ? [findingBudget.limit(toResult(nameOf(path), firstOf(messages)))] : [];
  });
  if (results.every(({ messages }) => messages.length === 0)) return results;
  const secrets = secretsOf(widget);
  return results.map((result) => redact(result, secrets));
}

/** The texts of a widget that nothing may show. */
export function secretsOf(widget: Widget): readonly string[] {
  const manifest = readJson(widget.files, widget.manifestPath);
  const leaked = lintedFiles(widget).flatMap((path) => {
    const json = widget.json(path);
    return json ? leakedSecrets(json) : [];
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
  const bytes = readJson(widget.files, path);
  if (!bytes && !isManifest) return undefined;
  const certain = [
    ...(isManifest ? leftOut(widget) : []),
    ...(bytes ? (overLimitMessages(bytes) ?? []) : [fatal(unreadable)]),
  ];
  const json = widget.json(path);
  if (!json) return certain;
  const documents = documentsOf({ widget, path, json, isNamed });
  return [...certain, ...runRules(json, documents, rules)];
}

/** The paths of the files that are linted; those that are left out because there are too many are reported once. */
export function lintedFiles(widget: Widget): readonly string[] {
  const { localeFiles, firstSkippedLocale, manifestPath } = widget;
  const end = localeFiles.findIndex(({ name }) => name === firstSkippedLocale);
  const linted = end < 0 ? localeFiles : localeFiles.slice(0, end);
  return [manifestPath, ...linted.map(({ name }) => `i18n/${name}`)];
}

/** Other files are found missing or unreadable by the rules; a manifest has no other place to say it. */
const unreadable = 'The manifest cannot be read. It must be an ordinary readable file.';

/** The finding that stands for all others of a file that is too much to look at; undefined for every other. */
export function overLimitMessages(bytes: Uint8Array): readonly Linter.LintMessage[] | undefined {
  const excess = exceededLimit(bytes);
  if (excess === undefined) return undefined;
  return [fatal(`The file is not checked, because it has ${excess}. Make it smaller.`)];
}

function leftOut({ firstSkippedLocale }: Widget): readonly Linter.LintMessage[] {
  if (firstSkippedLocale === undefined) return [];
  const { localeFiles, localeBytes, localeValues } = limits;
  const most = `${String(localeFiles)} files, ${String(localeBytes)} bytes and ${String(localeValues)} values`;
  return [
    fatal(
      `The folder "i18n" has more than ${most}. From ${quote(firstSkippedLocale)} on it is not checked.`,
    ),
  ];
}
