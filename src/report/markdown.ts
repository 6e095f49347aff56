import { dirname } from 'node:path';
import type { ESLint } from 'eslint';
import { displayPath } from './paths.js';
import { printable } from './printable.js';
import type { Report } from './report.js';
import { ruleUrl } from './rule-url.js';

/** A table of the findings for each widget, for a job summary or a comment. */
const markdown: Report = (results, { cwd }) => {
  const found = results.filter(({ messages }) => messages.length > 0);
  if (found.length === 0) return 'No problems found.\n';
  const byWidget = new Map<string, ESLint.LintResult[]>();
  for (const result of found) {
    const folder = widgetOf(result.filePath);
    byWidget.set(folder, [...(byWidget.get(folder) ?? []), result]);
  }
  const sections = [...byWidget].map(([folder, files]) => {
    const heading = `### ${escape(displayPath(folder, cwd))}`;
    const rows = files.flatMap(({ filePath, messages }) =>
      messages.map(({ line, severity, message, ruleId }) => {
        const file = escape(displayPath(filePath, folder));
        const url = ruleUrl(ruleId);
        const rule = ruleId === null ? '' : `[${escape(ruleId)}](${url ?? ''})`;
        const level = severity === 2 ? '❌ error' : '⚠️ warning';
        return `| ${level} | ${file}:${String(line)} | ${escape(message)} | ${rule} |`;
      }),
    );
    return [heading, '', '| | Where | What | Rule |', '| --- | --- | --- | --- |', ...rows].join(
      '\n',
    );
  });
  return `${sections.join('\n\n')}\n`;
};

export default markdown;

/** `i18n/en.json` and `manifest.json` lie in the same widget. */
function widgetOf(file: string): string {
  const folder = dirname(file);
  return /[\\/]i18n$/u.test(folder) ? dirname(folder) : folder;
}

/** A text that Markdown and HTML show as it is. */
function escape(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~@-]/gu, (character) => `\\${character}`)
    .replaceAll('\\@', '&#64;');
}
