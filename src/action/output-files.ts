import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setOutput } from '@actions/core';
import type { ESLint } from 'eslint';
import { UsageError } from '../base/usage-error.js';
import json from '../report/json.js';
import type { ReportContext } from '../report/report.js';
import sarif, { mostResults } from '../report/sarif.js';
import { writeFileAtomically } from '../lint/write-file.js';
import { relativeInside } from '../base/relative-inside.js';
import { logLine } from './github/log.js';
import { escapesByLink } from './github/workspace.js';

export interface OutputPaths {
  readonly workspace: string;
  /** The folder that `sarifFile` is relative to. */
  readonly folder: string;
  readonly sarifFile: string | undefined;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Writes the files for later steps and names them in the outputs.
 *
 * @throws UsageError if the file that the user named can't be written
 */
export function writeFiles(
  results: readonly ESLint.LintResult[],
  context: ReportContext,
  { workspace, folder, sarifFile, env }: OutputPaths,
): void {
  try {
    const temporary = env['RUNNER_TEMP'] ?? tmpdir();
    const report = join(mkdtempSync(join(temporary, 'kommo-widget-lint-')), 'report.json');
    writeFileSync(report, json(results, context));
    setOutput('report-file', report);
  } catch (error) {
    logLine(`The report file could not be written: ${(error as Error).message}`);
  }
  if (sarifFile === undefined) return;
  const file = resolve(folder, sarifFile);
  writeNamed(file, sarif(results, context), workspace);
  setOutput('sarif-file', file);
  const count = results.reduce((sum, { messages }) => sum + messages.length, 0);
  if (count > mostResults) {
    logLine(
      `Code scanning takes ${String(mostResults)} results, so the SARIF file has the first ones.`,
    );
  }
}

/**
 * Writes a file, and its folder if that is missing.
 *
 * The checkout may hold links in their places that a stranger made, so that none is followed out of the workspace.
 *
 * @throws UsageError if it can't be written
 */
export function writeNamed(file: string, content: string | Uint8Array, workspace: string): void {
  try {
    const folder = dirname(file);
    if (escapesByLink(folder, workspace))
      throw new Error('a link leads out of the workspace or nowhere');
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`Cannot write ${file}: ${(error as Error).message}`);
  }
  const isInside = relativeInside(workspace, file) !== undefined;
  writeFileAtomically(file, content, { within: isInside ? workspace : undefined });
}
