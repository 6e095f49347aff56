import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { ESLint } from 'eslint';
import { isFolder } from '../sources/is-folder.js';
import { withSlashes } from '../base/with-slashes.js';
import { prefix } from './presets.js';
import { toResult } from './result.js';

type Counts = ReadonlyMap<string, number>;

/**
 * How many errors are let pass, by file and rule. ESLint shares the file and its meaning with us, so there may be rules
 * and files in it that are not ours.
 */
export type Suppressions = ReadonlyMap<string, Counts>;

/**
 * Removes the errors that are let pass: all of a rule in a file if they are not more than allowed, else none.
 *
 * @param cwd absolute path that the files are relative to
 * @returns also how many entries allow more than there is
 */
export function suppress(
  results: readonly ESLint.LintResult[],
  suppressions: Suppressions,
  cwd: string,
): { results: readonly ESLint.LintResult[]; unused: number } {
  if (suppressions.size === 0) return { results, unused: 0 };
  const left = leftovers(results, suppressions, cwd);
  return {
    results: results.map((result) => {
      const allowed = suppressions.get(nameOf(result, cwd));
      const counts = countErrors(result);
      const isSilent = ({ ruleId }: { ruleId: string | null }): boolean =>
        ruleId !== null && (counts.get(ruleId) ?? Infinity) <= (allowed?.get(ruleId) ?? 0);
      if (!allowed || !result.messages.some(isSilent)) return result;
      const silent = result.messages.filter(isSilent).map((message) => ({
        ...message,
        suppressions: [{ kind: 'file', justification: '' }],
      }));
      const reported = result.messages.filter((message) => !isSilent(message));
      return toResult(result.filePath, reported, silent);
    }),
    unused: [...left.values()].reduce((sum, counts) => sum + counts.size, 0),
  };
}

/** The suppressions with every error of the results let pass. */
export function suppressAll(
  results: readonly ESLint.LintResult[],
  suppressions: Suppressions,
  cwd: string,
): Suppressions {
  const all = new Map(suppressions);
  for (const result of results) {
    const counts = countErrors(result);
    const file = nameOf(result, cwd);
    if (counts.size > 0) all.set(file, new Map([...(all.get(file) ?? []), ...counts]));
  }
  return all;
}

/** The suppressions without what allows more than there is, and without files that are gone. */
export function prune(
  results: readonly ESLint.LintResult[],
  suppressions: Suppressions,
  cwd: string,
): Suppressions {
  const left = leftovers(results, suppressions, cwd);
  const kept = [...suppressions].map(([file, counts]) => {
    const needed = [...counts].map(
      ([rule, count]) => [rule, count - (left.get(file)?.get(rule) ?? 0)] as const,
    );
    return [file, new Map(needed.filter(([, count]) => count > 0))] as const;
  });
  return new Map(kept.filter(([file, counts]) => counts.size > 0 && isThere(resolve(cwd, file))));
}

/** Whether there is a file, or an archive in which it may lie. */
function isThere(file: string): boolean {
  if (existsSync(file)) return true;
  const archive = /^.*?\.zip(?=[\\/])/iu.exec(file)?.[0];
  return archive !== undefined && existsSync(archive) && !isFolder(archive);
}

/** How many errors more are let pass than there are; of rules that are not ours nothing is known. */
function leftovers(
  results: readonly ESLint.LintResult[],
  suppressions: Suppressions,
  cwd: string,
): Suppressions {
  return new Map(
    results.map((result) => {
      const counts = countErrors(result);
      const allowed = [...(suppressions.get(nameOf(result, cwd)) ?? [])];
      const left = allowed
        .filter(([rule, count]) => rule.startsWith(`${prefix}/`) && count > (counts.get(rule) ?? 0))
        .map(([rule, count]) => [rule, count - (counts.get(rule) ?? 0)] as const);
      return [nameOf(result, cwd), new Map(left)];
    }),
  );
}

function countErrors({ messages }: ESLint.LintResult): Counts {
  const counts = new Map<string, number>();
  for (const { ruleId, severity } of messages)
    if (ruleId !== null && severity === 2) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

function nameOf({ filePath }: ESLint.LintResult, cwd: string): string {
  return withSlashes(relative(cwd, filePath));
}
