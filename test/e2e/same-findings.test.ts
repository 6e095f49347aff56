import { cpSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeOf } from '../helpers/install.js';
import { runAction } from '../helpers/run-action.js';
import { repository, runCommand } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** What a person sees of a finding, whichever way it comes. */
interface Finding {
  file: string;
  severity: string;
  line: number;
  endLine: number;
  rule: string;
  message: string;
}

let root: string;
let fromCommand: Finding[];

beforeAll(() => {
  root = temporaryFolder();
  cpSync(join(repository, 'examples/broken'), join(root, 'widget'), { recursive: true });
  const { status, stdout } = runCommand(['--format', 'json'], { cwd: root });
  expect(status).toBe(1);
  fromCommand = findingsOf(JSON.parse(stdout) as ESLint.LintResult[], root);
});

function findingsOf(results: readonly ESLint.LintResult[], folder: string): Finding[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ severity, line, endLine, ruleId, message }) => ({
      file: relative(folder, filePath),
      severity: severity === 2 ? 'error' : 'warning',
      line,
      endLine: endLine ?? line,
      rule: ruleId ?? 'Syntax',
      message,
    })),
  );
}

const byPlace = (a: Finding, b: Finding): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.message.localeCompare(b.message);

describe('the broken example', () => {
  it('has a dozen defects and more', () => {
    expect(fromCommand.length).toBeGreaterThan(12);
    expect(new Set(fromCommand.map(({ rule }) => rule)).size).toBeGreaterThan(10);
  });

  it.each([20, 24])('gives the Action on Node %i the same findings', (major) => {
    const isThis = process.versions.node.startsWith(`${String(major)}.`);
    const { status, outputs } = runAction(root, {}, isThis ? undefined : nodeOf(major));
    expect(status).toBe(1);
    const report = readFileSync(outputs['report-file'] ?? '', 'utf8');
    const findings = findingsOf(JSON.parse(report) as ESLint.LintResult[], root);
    expect(findings.sort(byPlace)).toEqual([...fromCommand].sort(byPlace));
  });
});
