import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { expect } from 'vitest';
import rules from '../../rules/index.js';
import type { LintConfig } from '../../src/lint/config.js';
import { lintedFiles, secretsOf } from '../../src/lint/check-widget.js';
import { lintWidget } from '../../src/lint/lint-widget.js';
import { toResult } from '../../src/lint/result.js';
import { redact } from '../../src/lint/secrets.js';
import { DiskFiles } from '../../src/sources/disk.js';
import { Widget } from '../../src/widget/widget.js';
import { eslintResults } from './eslint-results.js';

/** Expects the findings of the command and of ESLint in a widget to be the same, in the same order, with the same places, fixes and suggestions. */
export async function compareWays(
  folder: string,
  config: Pick<LintConfig, 'preset' | 'rules'>,
  isNamed: boolean,
): Promise<void> {
  const whole: LintConfig = { ...config, ignores: [], overrides: [], basePath: folder };
  const all = await lintWidget({ folder, isNamed }, whole);
  const ours = all.map((one) => toResult(one.filePath, one.messages.filter(isEslints)));
  const theirs = await eslintResults(folder, config, isNamed);
  const widget = new Widget(new DiskFiles(folder));
  const secrets = secretsOf(widget, lintedFiles(widget, isNamed));
  const plain = (results: readonly ESLint.LintResult[]) =>
    results.map(({ filePath, messages }) => ({
      file: relative(folder, filePath),
      messages: messages.some(isSyntax)
        ? messages
            .filter(isSyntax)
            .map((one) => (isScript(filePath) ? { fatal: true } : asEslintCan(one)))
        : messages,
    }));
  // The command says of a manifest that can't be read what ESLint passes over, and reads more kinds of files.
  const read = ours.filter(
    ({ filePath }) =>
      isFile(folder, relative(folder, filePath)) && /\.(?:js(?:on)?|css)$/iu.test(filePath),
  );
  const expected = theirs.map((one) => redact(toResult(one.filePath, one.messages), secrets));
  expect(plain(read)).toEqual(plain(expected));
  // The order of the keys is part of what `--format json` prints.
  expect(JSON.stringify(plain(read))).toBe(JSON.stringify(plain(expected)));
}

/** Some rules are on what ESLint does not read. */
function isEslints({ ruleId }: Linter.LintMessage): boolean {
  const name = ruleId?.replace('kommo-widget/', '') as keyof typeof rules | undefined;
  return name === undefined || !('isForCommand' in rules[name]);
}

/** What stops parsers is all that ESLint says of a file. */
function isSyntax({ fatal, message }: Linter.LintMessage): boolean {
  return fatal === true && !/^The (?:folder|file is not checked)/u.test(message);
}

function isScript(path: string): boolean {
  return /\.js$/iu.test(path);
}

/** It says it with a prefix, and has no place for a fix there. */
function asEslintCan(finding: Linter.LintMessage): Linter.LintMessage {
  const said = { ...finding, message: finding.message.replace(/^Parsing error: /u, '') };
  delete said.fix;
  delete said.suggestions;
  return said;
}

function isFile(folder: string, path: string): boolean {
  const [name = '', ...parents] = path.split('/').reverse();
  const entries = readdirSync(join(folder, ...parents.reverse()), { withFileTypes: true });
  return entries.some((entry) => entry.name === name && entry.isFile());
}
