import { basename, dirname, relative } from 'node:path';
import type { Linter } from 'eslint';
import { withSlashes } from '../../src/base/with-slashes.js';
import { fixText } from '../../src/lint/apply-fixes.js';
import { runRules } from '../../src/lint/run-rules.js';
import { documentsOf } from '../../src/widget/documents.js';
import { contentOf } from '../../src/widget/content.js';
import { widgetAt } from './comparing.js';

export interface RunnableCase {
  readonly filename: string;
  /** The folder of the widget, if it is not the one that a manifest or a locale file lies in. */
  readonly root?: string;
  readonly code: string;
  readonly options?: unknown[];
  readonly settings?: Record<string, unknown>;
}

/** What a rule finds in a file of a widget as the command runs it, and the text after all fixes. */
export function runRule(
  rule: string,
  { filename, root, code, options = [], settings }: RunnableCase,
) {
  const parent = dirname(filename);
  const folder = root ?? (basename(parent) === 'i18n' ? dirname(parent) : parent);
  const widget = widgetAt(folder);
  const path = withSlashes(relative(folder, filename));
  const run = (text: string): readonly Linter.LintMessage[] => {
    const hasMark = text.startsWith('\uFEFF');
    const content = contentOf(path, hasMark ? text.slice(1) : text, hasMark);
    const documents = documentsOf({ widget, path, content, isNamed: settings !== undefined });
    return runRules(content, documents, new Map([[rule, [2, ...options] as const]]));
  };
  return { messages: run(code), output: fixText(code, run) };
}
