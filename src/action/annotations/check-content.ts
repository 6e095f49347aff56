import { columnsOf, type Annotation } from '../../report/annotation.js';
import { truncate } from '../../text/truncate.js';
import { ruleUrl } from '../../report/rule-url.js';
import type { EventTarget } from '../github/event.js';

/** GitHub's limits are 255 characters of a title and 64 KB of a message. */
const longestTitle = 255;
const longestMessage = 64_000;
/** GitHub takes 65 535 characters; the rest is for a sentence in front. */
export const longestSummary = 65_000;

/** What the step and the check run come to; `neutral` if there are findings that `fail-on` lets pass. */
export type Conclusion = 'success' | 'neutral' | 'failure';

export interface CheckRun extends EventTarget {
  readonly name: string;
  readonly title: string;
  /** Markdown of no more than `longestSummary` bytes. */
  readonly summary: string;
  readonly conclusion: Conclusion;
  readonly annotations: readonly Annotation[];
  /** The page of the workflow run, if there is one. */
  readonly detailsUrl: string | undefined;
}

/** The part of a request that adds annotations; the last one also ends the check run. */
export function contentOf(run: CheckRun, batch: readonly Annotation[], isLast: boolean) {
  return {
    ...(isLast ? endingOf(run) : ({ status: 'in_progress' } as const)),
    output: {
      title: truncate(run.title, longestTitle),
      summary: isLast ? run.summary : 'The findings are being added.',
      annotations: batch.map(toApi),
    },
  };
}

/** The part of a request that ends the check run. */
export function endingOf({ conclusion }: CheckRun) {
  return { status: 'completed', conclusion } as const;
}

function toApi(annotation: Annotation) {
  const { path, line, endLine, level, rule } = annotation;
  const columns = columnsOf(annotation);
  const url = ruleUrl(rule);
  return {
    path,
    start_line: line,
    end_line: endLine,
    ...(columns && { start_column: columns.start, end_column: columns.end }),
    annotation_level: level === 'error' ? ('failure' as const) : ('warning' as const),
    title: truncate(annotation.title, longestTitle),
    message: truncate(annotation.message, longestMessage),
    ...(url !== undefined && { raw_details: `Read more: ${url}` }),
  };
}
