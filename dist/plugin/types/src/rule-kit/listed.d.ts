/** Names as a message lists them: `"a", "b" and 3 more`. */
export declare function listed(names: readonly string[]): string;
