import { basename, dirname, join } from 'node:path';
import type { Linter } from 'eslint';
import { fixText } from '../../src/lint/apply-fixes.js';
import { runRules } from '../../src/lint/run-rules.js';
import { documentsOf } from '../../src/widget/documents.js';
import { JsonText } from '../../src/widget/json-text.js';
import { widgetAt } from './comparing.js';

export interface RunnableCase {
  readonly filename: string;
  readonly code: string;
  readonly options?: unknown[];
  readonly settings?: Record<string, unknown>;
}

/** What a rule finds in a file of a widget as the command runs it, and the text after all fixes. */
export function runRule(rule: string, { filename, code, options = [], settings }: RunnableCase) {
  const parent = dirname(filename);
  const isLocale = basename(parent) === 'i18n';
  const widget = widgetAt(isLocale ? join(parent, '..') : parent);
  const path = isLocale ? `i18n/${basename(filename)}` : basename(filename);
  const run = (text: string): readonly Linter.LintMessage[] => {
    const hasMark = text.startsWith('\uFEFF');
    const json = new JsonText(hasMark ? text.slice(1) : text, hasMark);
    const documents = documentsOf({ widget, path, json, isNamed: settings !== undefined });
    return runRules(json, documents, new Map([[rule, [2, ...options] as const]]));
  };
  return { messages: run(code), output: fixText(code, run) };
}
