/** What an answered write takes: GitHub asks for a second between two of them. */
const usual = 2000;

/** How long a step waits for a server in all; only what goes beyond the usual time of a request uses it up. */
export class Patience {
  #left: number;

  constructor(milliseconds: number) {
    this.#left = milliseconds;
  }

  get left(): number {
    return this.#left;
  }

  /**
   * Waits for something no longer than there is patience.
   *
   * @param action is handed a signal that aborts when patience has run out
   */
  async within<T>(action: (deadline: AbortSignal) => Promise<T>): Promise<T> {
    const start = Date.now();
    const deadline = AbortSignal.timeout(Math.max(0, this.#left));
    const outOfPatience = new Promise<never>((_, reject) => {
      deadline.addEventListener('abort', () => {
        reject(new Error('no answer in time'));
      });
    });
    try {
      return await Promise.race([action(deadline), outOfPatience]);
    } finally {
      this.#left -= Math.max(0, Date.now() - start - usual);
    }
  }
}
