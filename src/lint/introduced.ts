import { relative } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import type { WidgetFiles } from '../widget/files.js';
import { decode } from '../text/decode.js';
import { jsonIn, readText } from '../widget/limits.js';
import { isTextPath } from '../widget/package-files.js';
import { withSlashes } from '../base/with-slashes.js';
import { jsonPathAt, type Position } from './json-path.js';
import { toResult } from './result.js';

/** The results of one widget, and what was linted. */
export interface LintedWidget {
  /** Absolute path that it was linted under. */
  readonly folder: string;
  readonly files: WidgetFiles;
  readonly results: readonly ESLint.LintResult[];
}

/**
 * The findings of a widget without those that it already had.
 *
 * Two are the same by their rule, their file, what they are about and what they say; of several alike, as many are old as
 * there were before.
 */
export function introduced(now: LintedWidget, before: LintedWidget): ESLint.LintResult[] {
  const old = new Map<string, number>();
  for (const { findings } of keyed(before))
    for (const { key } of findings) old.set(key, (old.get(key) ?? 0) + 1);
  return keyed(now).map(({ result, findings }) => {
    const messages = findings.filter(({ key }) => {
      const left = old.get(key) ?? 0;
      old.set(key, left - 1);
      return left <= 0;
    });
    return toResult(
      result.filePath,
      messages.map(({ message }) => message),
      result.suppressedMessages,
    );
  });
}

/** A name for each finding, which stays when lines move; of several alike, each has its own. */
export function identitiesOf(widget: LintedWidget): ReadonlyMap<Linter.LintMessage, string> {
  const seen = new Map<string, number>();
  const names = new Map<Linter.LintMessage, string>();
  for (const { findings } of keyed(widget)) {
    for (const { message, key } of findings) {
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      names.set(message, JSON.stringify([key, count]));
    }
  }
  return names;
}

function keyed({ folder, files, results }: LintedWidget) {
  return results.map((result) => {
    const file = withSlashes(relative(folder, result.filePath));
    const bytes = result.messages.length > 0 ? readText(files, file) : undefined;
    const pathOf = bytes ? placesIn(file, bytes) : () => [];
    const findings = result.messages.map((message) => ({
      message,
      key: JSON.stringify([file, ...identity(message, pathOf(message))]),
    }));
    return { result, findings };
  });
}

/** Says what stands at a place, so that it is the same place when something is put before it. */
function placesIn(path: string, bytes: Uint8Array): (place: Position) => readonly string[] {
  if (isTextPath(path)) {
    const lines = decode(bytes).split(/\r\n|[\r\n\u2028\u2029]/u);
    return ({ line }) => [lines[line - 1]?.trim() ?? ''];
  }
  const root = jsonIn(bytes)?.root?.node;
  return (place) => (root ? jsonPathAt(root, place) : []);
}

/** Another finding may be named by its line, which is not a part of what is found. */
function identity({ ruleId, message }: Linter.LintMessage, path: readonly string[]) {
  return [ruleId, message.replaceAll(/\bline \d+/gu, 'line'), path];
}
