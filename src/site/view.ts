import type { ESLint, Linter } from 'eslint';
import { secretsOf } from '../lint/check-widget.js';
import { isText } from '../lint/fix-file.js';
import { prefix } from '../lint/presets.js';
import { totals } from '../lint/result.js';
import { maskSecrets } from '../lint/secrets.js';
import { decode } from '../text/decode.js';
import { limits, readText } from '../widget/limits.js';
import type { Widget } from '../widget/widget.js';
import { joined, pathInWidget, type LintedWidget } from './linted-widget.js';
import { picturesIn } from './pictures.js';
import type { FileView, FindingView, WidgetView } from './protocol.js';

/** What the page shows of a widget. @param changed the paths in the root of the files that were changed */
export function viewOf(linted: LintedWidget, changed: ReadonlySet<string>): WidgetView {
  const { root, folder, widget, guess, preset, results } = linted;
  const paths = results.map(({ filePath }) => pathInWidget(linted, filePath));
  const isClean = results.every(({ messages }) => messages.length === 0);
  const secrets = isClean ? [] : secretsOf(widget, paths);
  return {
    name: joined(root.name, folder),
    files: results
      .filter(({ messages }) => messages.length > 0)
      .map((result) => fileView(linted, result, secrets)),
    guess,
    preset,
    checked: paths.filter((path) => path !== '').length,
    fixable: totals(results).fixable,
    changed: results.map(({ filePath }) => filePath).filter((path) => changed.has(path)),
    isLone: root.isLone,
    isArchive: root.entries !== undefined,
  };
}

function fileView(
  linted: LintedWidget,
  { filePath: path, messages }: ESLint.LintResult,
  secrets: readonly string[],
): FileView {
  const { widget } = linted;
  const inWidget = pathInWidget(linted, path);
  const bytes = readText(widget.files, inWidget);
  const isShown = bytes !== undefined && bytes.length <= limits.bytes;
  // What is written back has to be all that was there.
  const isWritable = isShown && isText(bytes);
  return {
    path,
    title: inWidget || linted.root.name,
    text: isShown ? maskSecrets(decode(bytes), secrets) : undefined,
    findings: messages.map((message) => findingView(widget, message, isWritable)),
  };
}

function findingView(widget: Widget, found: Linter.LintMessage, isWritable: boolean): FindingView {
  const { severity, message, ruleId, line, column, endLine = line, endColumn = column } = found;
  return {
    severity: severity === 2 ? 2 : 1,
    message,
    rule: ruleId?.slice(prefix.length + 1),
    ...{ line, column, endLine, endColumn },
    hasFix: isWritable && found.fix !== undefined,
    suggestions: isWritable ? (found.suggestions ?? []).map(({ desc }) => desc) : [],
    pictures: picturesIn(widget, message),
  };
}
