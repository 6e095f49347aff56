/** The schema of an option that holds patterns. */
export declare function globsSchema(description: string): {
    type: 'array';
    items: {
        type: 'string';
        minLength: number;
        maxLength: 200;
    };
    maxItems: 100;
    uniqueItems: boolean;
    description: string;
};
/**
 * How many texts the braces of a pattern stand for: `{a,b}{c,d}` for four. Nothing is counted above the limit, as each pair
 * doubles them.
 */
export declare function bracesIn(pattern: string): number;
/**
 * Says whether a path of names with `/` between them matches one of the patterns. The library works without regular
 * expressions, which a pattern of a stranger could make slow beyond measure.
 */
export declare function matcherOf(patterns: readonly string[]): (path: string) => boolean;
