import { Minimatch } from 'minimatch';
import { limits } from '../widget/limits.js';
/** A `#` is a part of a name here, and patterns mean the same on every system. */
const syntax = { dot: true, nocomment: true, platform: 'linux', braceExpandMax: 1000 };
/** The schema of an option that holds patterns. */
export function patternsSchema(description) {
    return {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: limits.patternLength },
        maxItems: limits.patterns,
        uniqueItems: true,
        description,
    };
}
/**
 * Says whether a path of names with `/` between them matches one of the patterns. The library works without regular
 * expressions, which a pattern of a stranger could make slow beyond measure.
 */
export function matcherOf(patterns) {
    const matchers = patterns.map((pattern) => new Minimatch(pattern, syntax));
    return (path) => matchers.some((matcher) => matcher.match(path));
}
