import { escape } from '../../report/escape-markdown.js';
import { markdownWithin } from '../../report/markdown.js';
import { shownPath } from '../../report/paths.js';
import type { ReportContext } from '../../report/report.js';
import { totals } from '../../lint/result.js';
import type { Difference } from '../../lint/difference.js';
import { writeMarker } from '../github/marker.js';

/** GitHub takes 65 536 characters. */
const longestTable = 25_000;
const mostWidgets = 100;

/** What the comment of a pull request says. */
export interface Standing {
  /** The name of the check. */
  readonly check: string;
  readonly verdict: string;
  readonly differences: readonly Difference[];
  /** Whether it is known what was found before. */
  readonly hasBase: boolean;
  /** The command that shows the same on a person's machine, if there is one. */
  readonly command: string | undefined;
}

export const kind = 'standing';

/** The comment, in Markdown. */
export function bodyOf(standing: Standing, context: ReportContext): string {
  const { check, verdict, differences, hasBase, command } = standing;
  const added = differences.flatMap((one) => one.added);
  const fixed = differences.flatMap((one) => one.fixed);
  const parts = [
    `### ${escape(check)}`,
    `${isClean(standing) ? '✅ All fixed. ' : ''}${verdict}`,
    tableOf(standing, context),
    ...(hasBase && countOf(added) > 0
      ? [`#### New since the base\n\n${markdownWithin(longestTable, added, context).trimEnd()}`]
      : []),
    ...(hasBase && countOf(fixed) > 0 ? [folded('Fixed since the base', fixed, context)] : []),
    ...(command === undefined ? [] : [`See the same locally:\n\n\`\`\`sh\n${command}\n\`\`\``]),
    writeMarker(check, { kind }),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Whether nothing is found in any widget. */
export function isClean({ differences }: Pick<Standing, 'differences'>): boolean {
  return differences.every(({ results }) => countOf(results) === 0);
}

/** A table of the widgets, those with the most errors first. */
function tableOf({ differences, hasBase }: Standing, context: ReportContext): string {
  if (differences.length === 0) return '';
  const rows = differences
    .map(({ widget, results, added, fixed }) => {
      const { errors, warnings } = totals(results);
      const path = escape(shownPath(widget.folder, context));
      const change = hasBase ? [countOf(added), countOf(fixed)] : [];
      return { errors, cells: [path, errors, warnings, ...change] };
    })
    .sort((one, other) => other.errors - one.errors);
  const names = ['Widget', 'Errors', 'Warnings', ...(hasBase ? ['New', 'Fixed'] : [])];
  const lines = [
    names,
    names.map(() => '---'),
    ...rows.slice(0, mostWidgets).map((row) => row.cells),
  ];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const rest = rows.length - mostWidgets;
  return rest > 0 ? `${table}\n\n${String(rest)} more widgets are in the log.` : table;
}

function folded(title: string, results: Difference['fixed'], context: ReportContext): string {
  // The lines are those of the base, which is not what the links lead to.
  const plain: ReportContext = { ...context, lineUrl: () => undefined };
  const table = markdownWithin(longestTable, results, plain).trimEnd();
  const summary = `${title} (${String(countOf(results))})`;
  return `<details><summary>${summary}</summary>\n\n${table}\n\n</details>`;
}

function countOf(results: Difference['results']): number {
  return results.reduce((sum, { messages }) => sum + messages.length, 0);
}
