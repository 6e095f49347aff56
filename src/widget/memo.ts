import { valuesIn } from './values-in.js';

/** What was made of the content of a file, kept as long as there is room for as many values as these files hold. */
export class Memo<T> {
  readonly #made = new Map<Uint8Array, { readonly result: T; readonly cost: number }>();
  #cost = 0;

  /**
   * @param room how many values are kept; the ones that were asked for last stay
   * @param make makes it of the content
   */
  constructor(
    readonly room: number,
    readonly make: (bytes: Uint8Array) => T,
  ) {}

  get(bytes: Uint8Array): T {
    const known = this.#made.get(bytes);
    if (known) {
      this.#made.delete(bytes);
      this.#made.set(bytes, known);
      return known.result;
    }
    const entry = { result: this.make(bytes), cost: valuesIn(bytes) + 1 };
    this.#made.set(bytes, entry);
    this.#cost += entry.cost;
    for (const [oldest, { cost }] of this.#made) {
      if (this.#cost <= this.room || oldest === bytes) break;
      this.#made.delete(oldest);
      this.#cost -= cost;
    }
    return entry.result;
  }
}
