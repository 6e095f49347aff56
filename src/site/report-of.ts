import { rulesMeta } from '../lint/presets.js';
import json from '../report/json.js';
import markdown from '../report/markdown.js';
import sarif from '../report/sarif.js';
import stylish from '../report/stylish.js';
import type { Report } from '../report/report.js';
import { joined } from './linted-widget.js';
import type { ReportFormat, SavedFile } from './protocol.js';
import type { Session } from './session.js';

const formats: Readonly<
  Record<ReportFormat, { report: Report; ending: string; type: string; root: string }>
> = {
  // It prints paths as they are.
  json: { report: json, ending: 'json', type: 'application/json', root: '' },
  sarif: { report: sarif, ending: 'sarif', type: 'application/json', root: '/' },
  markdown: { report: markdown, ending: 'md', type: 'text/markdown', root: '/' },
  text: { report: stylish, ending: 'txt', type: 'text/plain', root: '/' },
};

/** The findings in a format of the command, with the paths as they were dropped. */
export function reportOf({ widgets }: Session, format: ReportFormat): SavedFile {
  const { report, ending, type, root: top } = formats[format];
  const results = widgets.flatMap(({ root, results }) =>
    results.map((result) => ({ ...result, filePath: top + joined(root.name, result.filePath) })),
  );
  const text = report(results, { cwd: '/', colors: false, rulesMeta: rulesMeta() });
  return { name: `widget-report.${ending}`, type, bytes: new TextEncoder().encode(text) };
}
