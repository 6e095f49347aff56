import { expand } from 'brace-expansion';
import { packages } from '../widget/late-packages.js';
import { limits } from '../widget/limits.js';

/** A `#` is a part of a name here, and patterns mean the same on every system. */
const syntax = { dot: true, nocomment: true, platform: 'linux', braceExpandMax: 1000 } as const;

/** The schema of an option that holds patterns. */
export function globsSchema(description: string) {
  return {
    type: 'array' as const,
    items: { type: 'string' as const, minLength: 1, maxLength: limits.patternLength },
    maxItems: limits.patterns,
    uniqueItems: true,
    description,
  };
}

/**
 * How many texts the braces of a pattern stand for: `{a,b}{c,d}` for four. Nothing is counted above the limit, as each pair
 * doubles them.
 */
export function bracesIn(pattern: string): number {
  return expand(pattern, { max: limits.braces + 1 }).length;
}

/**
 * Says whether a path of names with `/` between them matches one of the patterns. The library works without regular
 * expressions, which a pattern of a stranger could make slow beyond measure.
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const { Minimatch } = packages.globs.exports;
  const matchers = patterns.map((pattern) => new Minimatch(pattern, syntax));
  return (path) => matchers.some((matcher) => matcher.match(path));
}
