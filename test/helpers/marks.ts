/** A range of a text as ESLint names it: lines and columns from 1, the end exclusive. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Takes the marks `⟦` and `⟧` out of a text and says what they enclosed, in the order of their starts. */
export function readMarks(marked: string): { text: string; ranges: Range[] } {
  const open: Range[] = [];
  const ranges: Range[] = [];
  let text = '';
  let line = 1;
  let column = 1;
  for (const character of marked) {
    if (character === '⟦') {
      const range = { line, column, endLine: 0, endColumn: 0 };
      open.push(range);
      ranges.push(range);
      continue;
    }
    if (character === '⟧') {
      const range = open.pop();
      if (!range) throw new Error('A ⟧ without its ⟦');
      Object.assign(range, { endLine: line, endColumn: column });
      continue;
    }
    text += character;
    if (character === '\n') {
      line += 1;
      column = 1;
    } else {
      column += character.length;
    }
  }
  if (open.length > 0) throw new Error('A ⟦ without its ⟧');
  return { text, ranges };
}
