/** Milliseconds of a run before it is worth a word, and between two of them. */
const patience = 1000;
const interval = 100;

interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Counts the widgets for a person who waits; on a pipe nobody does. */
export class Progress {
  readonly #start: number;
  #shownAt = 0;

  /** @param now milliseconds since some moment */
  constructor(
    private readonly stream: Stream,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#start = now();
  }

  /** Says that so many of all widgets are done, if that is not said too often. */
  readonly show = (done: number, all: number): void => {
    const time = this.now();
    if (this.stream.isTTY !== true || time - this.#start < patience) return;
    if (this.#shownAt !== 0 && time - this.#shownAt < interval) return;
    this.#shownAt = time;
    this.stream.write(`\r${String(done)} of ${String(all)} widgets\u001B[K`);
  };

  /** Takes the count away again. */
  clear(): void {
    if (this.#shownAt !== 0) this.stream.write('\r\u001B[K');
  }
}
