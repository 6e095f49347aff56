import type { Annotation } from '../../report/annotation.js';
import { escapeForLog } from '../../text/escape-invisible.js';
import { masked } from './mask.js';

/** Writes a line to the log of the step; whatever it quotes, the runner takes it for nothing but text without a token. */
export function logLine(text: string): void {
  process.stdout.write(`${escapeForLog(masked(text))}\n`);
}

/**
 * Prints every finding, also those that are shown elsewhere.
 *
 * The level comes first, because the problem matcher that `actions/setup-node` leaves behind would make a second
 * annotation of each line that looks like ESLint's `stylish`.
 */
export function logFindings(annotations: readonly Annotation[]): void {
  if (annotations.length === 0) return;
  const lines = annotations.map(({ level, path, line, column, message, title }) =>
    escapeForLog(`${level}  ${path}:${String(line)}:${String(column)}  ${message}  ${title}`),
  );
  const title = `All findings (${String(annotations.length)})`;
  process.stdout.write(`::group::${title}\n${lines.join('\n')}\n::endgroup::\n`);
}
