import type { Linter } from 'eslint';

/** What is shown of a line on each side of a place, in UTF-16 units. */
const around = 60;
/** Pieces of a text that show only as what stands for them. */
const unseen = /[\p{C}\u2028\u2029]|[^\S ]/gu;

/** A message under the piece of text that it is about, and what it suggests, for people to read in a review. */
export function showMessage(text: string, message: Linter.LintMessage): string {
  const { messageId = 'ESLint', message: words, suggestions = [] } = message;
  return [
    ...frameOf(text, message),
    `${messageId}: ${words}`,
    ...(message.fix ? ['It has a fix.'] : []),
    ...suggestions.map((one) => `- ${one.messageId ?? ''}: ${one.desc}`),
  ]
    .map(seen)
    .join('\n');
}

/** The first line of a place with a row of carets below. */
function frameOf(text: string, { line, column, endLine, endColumn }: Linter.LintMessage): string[] {
  const whole = text.split(/\r\n|[\r\n\u2028\u2029]/u)[line - 1] ?? '';
  const start = column - 1;
  const isOneLine = endLine === undefined || endLine === line;
  const end = isOneLine ? (endColumn ?? column) - 1 : whole.length;
  const from = start > around ? start - around : 0;
  const to = Math.min(end, start + around) + around;
  const place = isOneLine ? String(line) : `${String(line)} to ${String(endLine)}`;
  const before = `${from > 0 ? '…' : ''}${whole.slice(from, start)}`;
  const marked = whole.slice(start, Math.min(end, to));
  const after = `${whole.slice(Math.max(start, end), to)}${to < whole.length ? '…' : ''}`;
  const carets = '^'.repeat(Math.max(1, widthOf(marked)));
  return [
    `${place} | ${before}${marked}${after}`,
    `${' '.repeat(place.length)} | ${' '.repeat(widthOf(before))}${carets}`,
  ];
}

function widthOf(text: string): number {
  return Array.from(seen(text)).length;
}

/** The same text with names for what nobody sees, so that a snapshot holds no such character. */
function seen(text: string): string {
  return text.replace(unseen, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
}
