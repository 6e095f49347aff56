/** A mistake of the person who called us, told in one sentence and without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
