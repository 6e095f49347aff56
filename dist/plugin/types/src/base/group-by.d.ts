/** Groups by a key, in the order in which the keys appear; `Map.groupBy` is not in every supported Node. */
export declare function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, readonly [T, ...T[]]>;
