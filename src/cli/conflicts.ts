import { UsageError } from '../lint/usage-error.js';

/** Options that mean nothing together, each with the reason. */
const conflicts = [
  ['suppress-all', 'prune-suppressions', 'one lets more pass and the other less'],
  ['suppress-all', 'since', 'the file counts the errors of whole widgets'],
  ['suppress-all', 'staged', 'the file counts the errors of whole widgets'],
  ['prune-suppressions', 'since', 'the file counts the errors of whole widgets'],
  ['prune-suppressions', 'staged', 'the file counts the errors of whole widgets'],
  ['fix', 'since', 'fixes are made in whole widgets'],
  ['fix', 'staged', 'fixes are made on the disk and not in the index'],
] as const;

/** @throws UsageError where two of the given options exclude each other */
export function checkConflicts(isGiven: (name: string) => boolean): void {
  const conflict = conflicts.find(([one, other]) => isGiven(one) && isGiven(other));
  if (!conflict) return;
  const [one, other, reason] = conflict;
  throw new UsageError(`--${one} can't be combined with --${other}: ${reason}.`);
}
