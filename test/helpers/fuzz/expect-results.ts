import { join } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { expect } from 'vitest';
import rules from '../../../rules/index.js';
import { failuresIn } from '../../../src/lint/tool-messages.js';
import { toResult } from '../../../src/lint/result.js';
import { edit, isParseable, isStrict } from '../edit-text.js';
import type { Tree } from '../../../src/sources/memory.js';
import { ScriptText } from '../../../src/widget/script-text.js';

const known = new Set([null, ...Object.keys(rules).map((name) => `kommo-widget/${name}`)]);

/** Expects results to say nothing that can't be: no failure of ours, places in the files, sums that agree. */
export function expectWellFormed(
  results: readonly ESLint.LintResult[],
  folder: string,
  tree: Tree,
): void {
  expect(failuresIn(results)).toEqual([]);
  const paths = new Map([...tree.keys()].map((path) => [join(folder, path), path]));
  const hasBraces = [...tree.values()].some((bytes) => textOf(bytes).includes('{{'));
  for (const result of results) {
    const { filePath, messages, suppressedMessages } = result;
    const text = textOf(tree.get(paths.get(filePath) ?? '') ?? new Uint8Array());
    for (const message of messages) {
      expectMessage(message, text.replace(/^\uFEFF/u, ''), lineEndsOf(filePath));
      if (!hasBraces) expect(message.message).not.toMatch(/\{\{/u);
    }
    const sums = toResult(filePath, messages, suppressedMessages);
    // What would show a secret is left out of the findings, and counted all the same.
    const { fixableErrorCount, fixableWarningCount } = result;
    expect(result).toEqual({ ...sums, fixableErrorCount, fixableWarningCount });
    expect(fixableErrorCount).toBeGreaterThanOrEqual(sums.fixableErrorCount);
    expect(fixableWarningCount).toBeGreaterThanOrEqual(sums.fixableWarningCount);
    // What stops parsers is said first, wherever it is.
    const places = messages
      .filter(({ fatal }) => !fatal)
      .map(({ line, column }) => line * 1e6 + column);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
  expect(new Set(results.map(({ filePath }) => filePath)).size).toBe(results.length);
}

/** What ends a line in a file; in a style it is what CSS says. */
function lineEndsOf(filePath: string): RegExp {
  return /\.css$/iu.test(filePath) ? /\r\n|[\r\n\f]/u : /\r\n|[\r\n\u2028\u2029]/u;
}

function expectMessage(message: Linter.LintMessage, body: string, lineEnds: RegExp): void {
  const { line, column, endLine = line, endColumn = column, severity, fix, suggestions } = message;
  expect(known).toContain(message.ruleId);
  expect([1, 2]).toContain(severity);
  expect(message.message.trim()).not.toBe('');
  const strict = body.split(lineEnds);
  // If the parser itself stumbles, it takes line ends other than this one for blanks in some places.
  const readings = [strict, ...(message.fatal ? [body.split('\n')] : [])];
  const isInside = (row: number, position: number): boolean =>
    row >= 1 &&
    position >= 1 &&
    readings.some((lines) => position <= (lines[row - 1]?.length ?? -1) + 1);
  const report = `${message.message}\n${String(line)}:${String(column)}\n${body}`;
  expect(isInside(line, column), report).toBe(true);
  expect(isInside(endLine, endColumn), report).toBe(true);
  expect(endLine > line || (endLine === line && endColumn >= column), report).toBe(true);
  for (const { range } of [fix, ...(suggestions ?? []).map((one) => one.fix)].filter(
    (one) => one !== undefined,
  )) {
    expect(range[0], report).toBeGreaterThanOrEqual(-1);
    expect(range[1], report).toBeGreaterThanOrEqual(range[0]);
    expect(range[1], report).toBeLessThanOrEqual(body.length);
  }
}

/** Expects every fix and every suggestion to leave a text that can be read as well as before. */
export function expectApplicable(
  results: readonly ESLint.LintResult[],
  folder: string,
  tree: Tree,
): void {
  for (const { filePath, messages } of results) {
    const text = textOf(tree.get(filePath.slice(folder.length + 1)) ?? new Uint8Array());
    for (const { message, fix, suggestions = [] } of messages) {
      const fixes = [fix, ...suggestions.map((one) => one.fix)];
      for (const one of fixes) {
        if (!one) continue;
        const changed = edit(text, one);
        const report = `${message}\n${text}\n${changed}`;
        expect(changed, report).not.toBe(text);
        expect(isReadAs(filePath, text, changed), report).toBe(true);
      }
    }
  }
}

/** Whether a changed text can be read as well as before; of styles, templates and others that is always so. */
function isReadAs(filePath: string, text: string, changed: string): boolean {
  if (/\.js$/iu.test(filePath))
    return new ScriptText(changed.replace(/^\uFEFF/u, ''), false, true).mistake === undefined;
  if (!/\.json$/iu.test(filePath)) return true;
  return isStrict(text) ? isStrict(changed) : isParseable(changed);
}

/** The text of a file with its byte-order mark. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
