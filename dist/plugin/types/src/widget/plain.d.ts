/** Whether a plain JSON value is an object, neither array nor null. */
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
/** Whether a plain value has more levels of objects and arrays. */
export declare function isDeeperThan(limit: number, value: unknown): boolean;
