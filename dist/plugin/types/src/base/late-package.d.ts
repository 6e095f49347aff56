/**
 * A package that only some runs need. Rules can't wait for it, so whoever runs them loads it before, if what they are to
 * look at needs it.
 */
export declare class LatePackage<Package> {
    #private;
    constructor(load: () => Promise<Package>);
    /** What the package exports. @throws if nobody has loaded it */
    get exports(): Package;
    load(): Promise<void>;
    /** Hands it over where nothing can be waited for, as under ESLint. */
    provide(loaded: Package): void;
}
