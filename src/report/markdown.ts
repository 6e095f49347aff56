import type { ESLint, Linter } from 'eslint';
import { chunks } from './chunks.js';
import { truncate } from '../text/truncate.js';
import { escape } from './escape-markdown.js';
import { groupBy } from '../base/group-by.js';
import { inArchives } from './in-archives.js';
import { isManifestName } from '../widget/manifest-name.js';
import { displayPath, folderOf, shownPath } from './paths.js';
import type { Report, ReportContext } from './report.js';
import { ruleUrl } from './rule-url.js';

/** Places of one finding that share a row; a row that is much longer is not a row any more. */
const mostPlaces = 20;
const longestMessage = 2000;
/** For the sentence that says how much was left out. */
const reserve = 100;
const encoder = new TextEncoder();
const head = ['| | Where | What | Rule |', '| --- | --- | --- | --- |'];

/** Marks what `--fix` corrects. */
export const fixableMark = '🔧';

interface Place {
  readonly file: string;
  readonly finding: Linter.LintMessage;
}

/** A table of the findings for each widget, for a job summary or a comment. */
const markdown: Report = (results, context) => markdownWithin(Infinity, results, context);

export default markdown;

/** The same in no more than so many bytes: the last rows are left out, and a sentence says so. */
export function markdownWithin(
  bytes: number,
  results: readonly ESLint.LintResult[],
  context: ReportContext,
): string {
  let left = results.reduce((sum, { messages }) => sum + messages.length, 0);
  if (left === 0) return 'No problems found.\n';
  let text = '';
  let room = bytes - reserve;
  for (const [folder, places] of byWidget(inArchives(results, context.archives))) {
    let intro = [`### ${escape(shownPath(folder, context))}`, '', ...head, ''].join('\n');
    if (text !== '') intro = `\n${intro}`;
    for (const same of rowsOf(places)) {
      const row = `${intro}${rowOf(same, folder, context)}\n`;
      room -= encoder.encode(row).length;
      if (room < 0) return `${text}\n${String(left)} more findings are in the log.\n`;
      text += row;
      intro = '';
      left -= same.length;
    }
  }
  return text;
}

function byWidget(results: readonly ESLint.LintResult[]): ReadonlyMap<string, readonly Place[]> {
  const widgets = new Set(
    results
      .map(({ filePath }) => filePath)
      .filter(isManifest)
      .map(folderOf),
  );
  const places = results.flatMap(({ filePath, messages }) =>
    messages.map((finding) => ({ file: filePath, finding })),
  );
  return groupBy(places, ({ file }) => widgetOf(file, widgets));
}

function isManifest(file: string): boolean {
  return isManifestName(displayPath(file, folderOf(file)));
}

/** The nearest folder above a file that has a manifest, which is linted with it. */
function widgetOf(file: string, widgets: ReadonlySet<string>): string {
  for (let folder = folderOf(file); ; folder = folderOf(folder)) {
    if (widgets.has(folder)) return folder;
    if (folder === folderOf(folder)) return folderOf(file);
  }
}

/** Findings that say the same share a row: by the file and the line of the first, as people fix them. */
function rowsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const files = [...new Set(places.map(({ file }) => file))];
  const sorted = [...places].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.finding.line - b.finding.line,
  );
  const alike = groupBy(sorted, ({ finding: { severity, ruleId, message } }) =>
    JSON.stringify([severity, ruleId, message]),
  );
  return [...alike.values()].flatMap((row) => chunks(row, mostPlaces));
}

function rowOf(same: readonly Place[], folder: string, context: ReportContext): string {
  const { severity, ruleId, message } = same[0]?.finding ?? {};
  const where = same.map(({ file, finding: { line } }) => {
    const text = `${escape(displayPath(file, folder))}:${String(line)}`;
    const url = context.lineUrl?.(file, line);
    return url === undefined ? text : `[${text}](${url})`;
  });
  const level = severity === 2 ? '❌ error' : '⚠️ warning';
  const rule = ruleId ? `[${escape(ruleId)}](${ruleUrl(ruleId) ?? ''})` : '';
  const fixable = same.every(({ finding: { fix } }) => fix) ? ` ${fixableMark}` : '';
  return `| ${level} | ${where.join(', ')} | ${escape(truncate(message ?? '', longestMessage))} | ${rule}${fixable} |`;
}
