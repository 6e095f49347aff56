import { annotationsOf, columnsOf, type Annotation } from './annotation.js';
import { truncate } from '../text/truncate.js';
import { escapeInvisible } from '../text/escape-invisible.js';
import type { Report } from './report.js';

/**
 * What no path is worth showing to a terminal; line ends have escapes of their own. All else of a path stays as it is,
 * or GitHub would not find the file.
 */
const unprintable = /[^\P{Cc}\r\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Annotations of one level that GitHub shows of a step. */
const mostShown = 10;
/** What the runner keeps of a message. */
const longestMessage = 4096;

/**
 * The findings as workflow commands, which GitHub shows as annotations.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const github: Report = (results, context) => {
  const annotations = annotationsOf(results, context);
  return [...annotations.map(workflowCommand), ...cutOf(annotations)]
    .map((line) => `${line}\n`)
    .join('');
};

export default github;

/** Says that GitHub will not show all of them, if it will not; as a notice, of which it shows as many again. */
function cutOf(annotations: readonly Annotation[]): readonly string[] {
  const errors = annotations.filter(({ level }) => level === 'error').length;
  const warnings = annotations.length - errors;
  if (Math.max(errors, warnings) <= mostShown) return [];
  const most = String(mostShown);
  return [
    `::notice title=kommo-widget-lint::GitHub shows the first ${most} errors and the first ${most} warnings of a step on their lines. There are ${String(errors)} errors and ${String(warnings)} warnings, and the log of the step has them all.`,
  ];
}

/** The workflow command that shows one annotation, without the end of the line. */
export function workflowCommand(annotation: Annotation): string {
  const { level, path, line, endLine, title, message } = annotation;
  const columns = columnsOf(annotation);
  const properties = {
    file: path.replace(unprintable, escapeInvisible),
    line,
    endLine,
    ...(columns && { col: columns.start, endColumn: columns.end }),
    title,
  };
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(String(value))}`,
  );
  return `::${level} ${written.join(',')}::${escapeData(truncate(message, longestMessage))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
