import { UsageError } from '../base/usage-error.js';

/** Options that mean nothing together, each with the reason. */
const conflicts = [
  ['suppress-all', 'prune-suppressions', 'one accepts more errors and the other fewer'],
  ['suppress-all', 'since', 'the file counts the errors of whole widgets'],
  ['suppress-all', 'staged', 'the file counts the errors of whole widgets'],
  ['prune-suppressions', 'since', 'the file counts the errors of whole widgets'],
  ['prune-suppressions', 'staged', 'the file counts the errors of whole widgets'],
  ['pack', 'since', 'what is on the disk is packed, whole'],
  ['pack', 'staged', 'what is on the disk is packed, and not what is in the index'],
  ['fix', 'since', 'fixes are made in whole widgets'],
  ['fix', 'staged', 'fixes are made on the disk and not in the index'],
] as const;

/** Options that print something instead of linting. */
const questions = ['list-rules', 'explain', 'print-config'];

const besideInit = new Set(['init', 'preset', 'help', 'version']);

/** @throws UsageError if two of the given options exclude each other, or paths and an option */
export function checkConflicts(given: readonly string[], paths: readonly string[]): void {
  const isOnlyInit = paths.length === 0 && given.every((name) => besideInit.has(name));
  if (given.includes('init') && !isOnlyInit)
    throw new UsageError('--init lints nothing: it takes --preset, and no other option or path.');
  const question = questions.find((name) => given.includes(name));
  if (question !== undefined && paths.length > 0)
    throw new UsageError(`--${question} lints nothing, so that it takes no paths.`);
  const conflict = conflicts.find((names) =>
    names.slice(0, 2).every((name) => given.includes(name)),
  );
  if (!conflict) return;
  const [one, other, reason] = conflict;
  throw new UsageError(`--${one} can't be combined with --${other}: ${reason}.`);
}
