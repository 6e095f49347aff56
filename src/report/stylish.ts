import type { Linter } from 'eslint';
import { createColors } from 'picocolors';
import { shownPath } from './paths.js';
import { escapeForLog } from '../text/escape-invisible.js';
import type { Report, ReportContext } from './report.js';
import { ruleUrl } from './rule-url.js';

/** The findings as ESLint's `stylish` format shows them: a block for each file, a row for each finding, a summary. */
const stylish: Report = (results, context) => {
  const paint = createColors(context.colors);
  const blocks = results
    .filter(({ messages }) => messages.length > 0)
    .map(({ filePath, messages }) => {
      const cells = messages.map(cellsOf);
      const width = (index: 0 | 1 | 2): number =>
        Math.max(...cells.map((row) => row[index].length));
      // Once, because there may be ten thousand rows.
      const [places, levels, columns] = [width(0), width(1), Math.min(width(2), 100)];
      const rows = cells.map(([place, level, text, rule]) => {
        const color = level === 'error' ? paint.red : paint.yellow;
        const start = `  ${paint.dim(place.padStart(places))}  ${color(level.padEnd(levels))}  `;
        const indent = places + levels + 6;
        const shownRule = linked(paint.dim(rule), ruleUrl(rule || null), context);
        return `${start}${withRule(text, { rule, shownRule, indent, columns }, context)}`.trimEnd();
      });
      return [paint.underline(escapeForLog(shownPath(filePath, context))), ...rows].join('\n');
    });
  const runStats = runStatsOf(context);
  const remarks = (context.remarks ?? []).map(
    (remark) => `${paint.green('✔')} ${escapeForLog(remark)}\n`,
  );
  if (blocks.length === 0) {
    const nothing = runStats === '' ? '' : `${paint.green('✔')} Nothing to report: ${runStats}\n`;
    return [...remarks, nothing].join('');
  }

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
  const all = `${[...blocks, summary.join('\n')].join('\n\n')}\n`;
  return remarks.length === 0 ? all : `${all}\n${remarks.join('')}`;
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
  runStats: { widgets, seconds, settings } = { widgets: 0, seconds: 0 },
}: ReportContext) {
  if (widgets === 0) return '';
  const time = `${count(widgets, 'widget')} in ${seconds.toFixed(1)} s`;
  return settings ? `${time}, ${escapeForLog(settings)}` : time;
}

interface RuleColumn {
  readonly rule: string;
  /** The same with what a terminal does not show. */
  readonly shownRule: string;
  /** Columns before the text. */
  readonly indent: number;
  /** Columns that texts take if there is room for them. */
  readonly columns: number;
}

/** Columns for a text that is wrapped, however narrow the terminal. */
const leastColumns = 20;

/** A text with the rule behind it: in one line, or on a terminal that is narrower in several, each below the first. */
function withRule(
  text: string,
  { rule, shownRule, indent, columns }: RuleColumn,
  { terminal }: ReportContext,
): string {
  if (rule === '' && !terminal) return text;
  if (!terminal) return `${text.padEnd(columns)}  ${shownRule}`;
  const room = Math.max(leastColumns, terminal.columns - indent);
  const tail = rule.length + 2;
  const textColumns = terminal.widthOf(text);
  if (Math.max(columns, textColumns) + tail <= room)
    return `${text}${' '.repeat(Math.max(0, columns - textColumns))}  ${shownRule}`;
  const lines = [...terminal.wrap(text, room)];
  const last = lines.pop() ?? '';
  if (rule === '') lines.push(last);
  else if (terminal.widthOf(last) + tail <= room) lines.push(`${last}  ${shownRule}`);
  else lines.push(last, shownRule);
  return lines.join(`\n${' '.repeat(indent)}`);
}

/** A text that leads to an address on terminals that know links, by the sequence OSC 8. */
function linked(text: string, url: string | undefined, { terminal }: ReportContext): string {
  if (url === undefined || terminal?.hasLinks !== true) return text;
  return `\u001B]8;;${url}\u0007${text}\u001B]8;;\u0007`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
