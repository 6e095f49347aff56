import type { ESLint } from 'eslint';
import { marked } from 'marked';
import type { Log } from 'sarif';
import { expect } from 'vitest';
import { rulesMeta } from '../../../src/lint/presets.js';
import { totals } from '../../../src/lint/result.js';
import github from '../../../src/report/github.js';
import json from '../../../src/report/json.js';
import markdown from '../../../src/report/markdown.js';
import sarif from '../../../src/report/sarif.js';
import stylish from '../../../src/report/stylish.js';
import { watch } from '../runner.js';

/** Expects each report to be one that its readers understand, with every finding in it. */
export function expectReports(results: readonly ESLint.LintResult[], cwd: string): void {
  const context = { cwd, colors: false, rulesMeta: rulesMeta() };
  const { errors, warnings } = totals(results);
  const count = errors + warnings;

  expect(JSON.parse(json(results, context))).toEqual(JSON.parse(JSON.stringify(results)));

  const { runs } = JSON.parse(sarif(results, context)) as Log;
  expect(runs[0]?.results).toHaveLength(count);
  for (const { locations } of runs[0]?.results ?? []) {
    const region = locations?.[0]?.physicalLocation?.region ?? {};
    const { startLine = 0, endLine = 0, startColumn = 0, endColumn = 0 } = region;
    expect(startLine).toBeGreaterThan(0);
    expect(endLine * 1e6 + endColumn).toBeGreaterThanOrEqual(startLine * 1e6 + startColumn);
  }

  const view = watch(github(results, context), cwd);
  // A notice says that not all are shown.
  const shown = view.annotations.filter(({ level }) => level !== 'notice');
  expect(shown.length + view.dropped).toBe(count);
  expect(view.log.join('')).toBe('');
  expect(view.executed).toEqual([]);
  for (const { line, message } of shown) {
    expect(line).toBeGreaterThan(0);
    expect(message).not.toBe('');
  }

  const blocks = marked.lexer(markdown(results, context)).filter(({ type }) => type !== 'space');
  expect(blocks.map(({ type }) => type)).toEqual(
    count === 0 ? ['paragraph'] : ['heading', 'table'],
  );

  const rows = stylish(results, context).split('\n');
  expect(rows.filter((row) => /^ +\d+:\d+ {2}(?:error|warning) /u.test(row))).toHaveLength(count);
  expect(rows.join('')).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
}
