import json from '../report/json.js';
import { joined } from './linted-widget.js';
import type { ReportFormat, SavedFile } from './protocol.js';
import type { Session } from './session.js';

/** The findings as a report of the command, with the paths as they were dropped. */
export function reportOf({ widgets }: Session, format: ReportFormat): SavedFile {
  const results = widgets.flatMap(({ root, results }) =>
    results.map((result) => ({ ...result, filePath: joined(root.name, result.filePath) })),
  );
  const text = json(results, { cwd: '/', colors: false });
  return {
    name: `widget-report.${format}`,
    type: 'application/json',
    bytes: new TextEncoder().encode(text),
  };
}
