import type { Linter } from 'eslint';
import { createColors } from 'picocolors';
import { shownPath } from './paths.js';
import { escapeForLog } from '../text/escape-invisible.js';
import type { Report, ReportContext } from './report.js';

/** The findings as ESLint's `stylish` format shows them: a block for each file, a row for each finding, a summary. */
const stylish: Report = (results, context) => {
  const paint = createColors(context.colors);
  const blocks = results
    .filter(({ messages }) => messages.length > 0)
    .map(({ filePath, messages }) => {
      const cells = messages.map(cellsOf);
      const width = (index: number): number =>
        Math.max(...cells.map((row) => row[index]?.length ?? 0));
      const rows = cells.map(([place, level, text, rule]) => {
        const color = level === 'error' ? paint.red : paint.yellow;
        return [
          `  ${paint.dim(place.padStart(width(0)))}`,
          color(level.padEnd(width(1))),
          rule === '' ? text : text.padEnd(Math.min(width(2), 100)),
          paint.dim(rule),
        ]
          .join('  ')
          .trimEnd();
      });
      return [paint.underline(escapeForLog(shownPath(filePath, context))), ...rows].join('\n');
    });
  const runStats = runStatsOf(context);
  if (blocks.length === 0)
    return runStats === '' ? '' : `${paint.green('✔')} Nothing to report: ${runStats}\n`;

  const sum = (key: 'errorCount' | 'warningCount' | 'fixableErrorCount' | 'fixableWarningCount') =>
    results.reduce((total, result) => total + result[key], 0);
  const [errors, warnings] = [sum('errorCount'), sum('warningCount')];
  const fixable = sum('fixableErrorCount') + sum('fixableWarningCount');
  const lines = [
    `✖ ${count(errors + warnings, 'problem')} (${count(errors, 'error')}, ${count(warnings, 'warning')})`,
    ...(fixable > 0 ? [`  ${count(fixable, 'problem')} fixable with \`--fix\``] : []),
  ];
  const color = errors > 0 ? paint.red : paint.yellow;
  const summary = lines.map((line) => paint.bold(color(line)));
  if (runStats !== '') summary.push(paint.dim(`  ${runStats}`));
  return `${[...blocks, summary.join('\n')].join('\n\n')}\n`;
};

export default stylish;

function cellsOf({ line, column, severity, message, ruleId }: Linter.LintMessage) {
  return [
    `${String(line || 0)}:${String(column || 0)}`,
    severity === 2 ? 'error' : 'warning',
    escapeForLog(message),
    ruleId ?? '',
  ] as const;
}

function runStatsOf({
  runStats: { widgets, seconds } = { widgets: 0, seconds: 0 },
}: ReportContext) {
  return widgets === 0 ? '' : `${count(widgets, 'widget')} in ${seconds.toFixed(1)} s`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
