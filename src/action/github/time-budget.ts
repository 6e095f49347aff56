/** What an answered write takes: GitHub asks for a second between two of them. */
const usualMs = 2000;

/** How long a step waits for servers in all; only what goes beyond the usual time of a request uses it up. */
export class TimeBudget {
  readonly #whole: TimeBudget | undefined;
  #left: number;

  /** @param whole what this is a part of, and is used up with it */
  constructor(milliseconds: number, whole?: TimeBudget) {
    this.#left = milliseconds;
    this.#whole = whole;
  }

  /** Milliseconds that may still be waited; none is left if it is not above 0. */
  get left(): number {
    return Math.min(this.#left, this.#whole?.left ?? Infinity);
  }

  /** Uses up as many milliseconds. */
  spend(milliseconds: number): void {
    this.#left -= milliseconds;
    this.#whole?.spend(milliseconds);
  }

  /** As much of it as one server may use up. */
  part(milliseconds: number): TimeBudget {
    return new TimeBudget(milliseconds, this);
  }

  /**
   * Waits for something no longer than there is time budget.
   *
   * @param action is handed a signal that aborts when time budget has run out
   */
  async run<T>(action: (deadline: AbortSignal) => Promise<T>): Promise<T> {
    const start = Date.now();
    const deadline = AbortSignal.timeout(Math.max(0, Math.ceil(this.left)));
    const outOfTime = new Promise<never>((_, reject) => {
      deadline.addEventListener('abort', () => {
        reject(new Error('no answer in time'));
      });
    });
    try {
      return await Promise.race([action(deadline), outOfTime]);
    } finally {
      this.spend(Math.max(0, Date.now() - start - usualMs));
    }
  }
}
