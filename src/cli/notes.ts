import { saysLeftOut } from '../lint/nothing-to-lint.js';
import type { PartsRun } from './lint-parts.js';

/** What the command says beside the report. */
export function notesOf(
  { leftOut, archives }: PartsRun,
  fix: boolean,
  isAboutChange: boolean,
): readonly string[] {
  return [
    // Hooks name whatever was changed.
    ...(leftOut.length > 0 && !isAboutChange ? [saysLeftOut(leftOut)] : []),
    ...(fix && archives.length > 0
      ? [
          '--fix does not write archives. Fix the folder that the archive was made from, and pack it again.',
        ]
      : []),
  ];
}
