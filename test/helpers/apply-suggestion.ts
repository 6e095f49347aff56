interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * A text with some of its lines replaced by what a comment suggests, as GitHub does it. Whether it keeps the line ends of
 * the comment or gives them those of the file is not known, so that both must come to the same.
 */
export function applySuggestion(text: string, body: string, { start, end }: Place): string {
  const pattern = /^(?<fence>`{3,})suggestion\r?\n(?<lines>[\s\S]*?)^\k<fence>$/mu;
  const suggested = pattern.exec(body)?.groups?.['lines'];
  if (suggested === undefined) throw new Error('The comment suggests nothing.');
  const lines = linesOf(text);
  const literal = [...lines];
  literal.splice(start - 1, end - start + 1, suggested);
  const fileEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const adapted = [...lines];
  const own = linesOf(suggested).map((line) => line.replace(/\r?\n$/u, fileEnd));
  adapted.splice(start - 1, end - start + 1, ...own);
  if (literal.join('') !== adapted.join('')) throw new Error('It depends on the line ends.');
  return literal.join('');
}

/** Several suggestions at once, from the last to the first, so that the lines of the others stay. */
export function applySuggestions(
  text: string,
  comments: readonly { readonly body: string; readonly place: Place | undefined }[],
): string {
  return comments
    .flatMap(({ body, place }) => (place ? [{ body, place }] : []))
    .sort((one, other) => other.place.start - one.place.start)
    .reduce((left, { body, place }) => applySuggestion(left, body, place), text);
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}
