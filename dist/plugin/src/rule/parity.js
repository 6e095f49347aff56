import { compareTrees, textPaths } from '../widget/parity.js';
import { isObject } from '../widget/parse.js';
import { matcherOf, patternsSchema } from './patterns.js';
/** The option that the rules on missing and on extra keys share. */
export const parityOptions = {
    schema: [
        {
            type: 'object',
            properties: {
                ignore: patternsSchema('Patterns of dotted keys to leave out, such as `legal.*` or `**.hint`.'),
            },
            additionalProperties: false,
        },
    ],
    defaults: [{ ignore: [] }],
};
/**
 * How a declared locale file differs from the primary one, less what the options leave out and what a reference of the
 * manifest or a listed location leads to: the unresolved reference is the one finding then.
 */
export function unexplainedDifferences(document, [{ ignore = [] }]) {
    const { root, code, manifest } = document;
    const primary = manifest.primaryLocale;
    if (!primary || primary.code === code || !manifest.locales.has(code))
        return [];
    const { plain } = root;
    if (!isObject(plain))
        return [];
    const references = new Set([...manifest.references, ...manifest.locationTexts].map(({ path }) => path));
    const isIgnored = keyMatcher(ignore);
    return differencesOf(document, primary.tree, plain).filter(({ path, value }) => {
        const texts = textPaths(value, path);
        return texts.length === 0
            ? !isIgnored(path)
            : texts.some((text) => !references.has(text.join('.')) && !isIgnored(text));
    });
}
const compared = new WeakMap();
/** The rule on missing keys and the one on extra keys look at the same comparison. */
function differencesOf(document, primary, plain) {
    const differences = compared.get(document) ?? compareTrees(primary, plain);
    compared.set(document, differences);
    return differences;
}
/** A pattern leaves out the keys that it matches and everything below them. */
function keyMatcher(patterns) {
    const matches = matcherOf(patterns.map((pattern) => pattern.replaceAll('.', '/')));
    if (patterns.length === 0)
        return () => false;
    return (path) => path.some((_, index) => matches(path.slice(0, index + 1).join('/')));
}
