/** A mistake of the person who called us, explained in one sentence and without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
