/** Lines of a file, counted from 1, both inclusive. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const hunkHead = /^@@ -\d+(?:,\d+)? \+(?<start>\d+)(?:,(?<count>\d+))? @@/gmu;

/** The lines of the new file that each hunk of a diff shows. A hunk that shows none is left out. */
export function hunksIn(patch: string): readonly LineRange[] {
  return [...patch.matchAll(hunkHead)].flatMap(({ groups }) => {
    const start = Number(groups?.['start']);
    const count = Number(groups?.['count'] ?? 1);
    return count === 0 ? [] : [{ start, end: start + count - 1 }];
  });
}

/** Whether a range lies in one of some others as a whole. */
export function liesIn({ start, end }: LineRange, ranges: readonly LineRange[]): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}
