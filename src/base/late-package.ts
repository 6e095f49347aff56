/**
 * A package that only some runs need. Rules can't wait for it, so whoever runs them loads it before, if what they are to
 * look at needs it.
 */
export class LatePackage<Package> {
  #package: Package | undefined;
  readonly #import: () => Promise<Package>;

  constructor(load: () => Promise<Package>) {
    this.#import = load;
  }

  /** What the package exports. @throws if nobody has loaded it */
  get exports(): Package {
    if (!this.#package) throw new Error('A package that is needed here was not loaded before.');
    return this.#package;
  }

  async load(): Promise<void> {
    this.#package ??= await this.#import();
  }

  /** Hands it over where nothing can be waited for, as under ESLint. */
  provide(loaded: Package): void {
    this.#package = loaded;
  }
}
