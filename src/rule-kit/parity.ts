import type { LocaleDocument } from '../widget/locale-document.js';
import type { LocaleTree } from '../widget/locale-file.js';
import { compareTrees, textPaths, type Difference } from '../widget/parity.js';
import { isPastedManifest } from '../widget/pasted-manifest.js';
import { isObject } from '../widget/plain.js';
import { flatKeys } from './flat-keys.js';
import { globsSchema, matcherOf } from './option-globs.js';

export type ParityOptions = [{ ignore?: string[] }];

/** The option that the rules on missing and on extra keys share. */
export const parityOptions = {
  schema: [
    {
      type: 'object' as const,
      properties: {
        ignore: globsSchema('Patterns of dotted keys to ignore, such as `legal.*` or `**.hint`.'),
      },
      additionalProperties: false,
    },
  ],
  defaults: [{ ignore: [] }] as ParityOptions,
};

/**
 * How a declared locale file differs from the primary one, less what the options leave out and what a reference of the
 * manifest or a listed location leads to: the unresolved reference is the one finding then.
 */
export function unexplainedDifferences(
  document: LocaleDocument,
  [{ ignore = [] }]: Readonly<ParityOptions>,
): readonly Difference[] {
  const { root, code, manifest } = document;
  const primary = manifest.primaryLocale;
  if (!primary || primary.code === code || !manifest.locales.has(code)) return [];
  const { plain } = root;
  // A file that is written in another way as a whole is one finding.
  const isOther =
    isPastedManifest(plain) ||
    [plain, primary.tree].some((tree) => flatKeys(manifest, tree).length > 0);
  if (!isObject(plain) || isOther) return [];
  const references = new Set(
    [...manifest.references, ...manifest.locationTexts].map(({ path }) => path),
  );
  const isIgnored = keyMatcher(ignore);
  return differencesOf(document, primary.tree, plain).filter(({ path, value }) => {
    const texts = textPaths(value, path);
    return texts.length === 0
      ? !isIgnored(path)
      : texts.some((text) => !references.has(text.join('.')) && !isIgnored(text));
  });
}

const compared = new WeakMap<LocaleDocument, readonly Difference[]>();

/** The rule on missing keys and the one on extra keys look at the same comparison. */
function differencesOf(
  document: LocaleDocument,
  primary: LocaleTree,
  plain: LocaleTree,
): readonly Difference[] {
  const differences = compared.get(document) ?? compareTrees(primary, plain);
  compared.set(document, differences);
  return differences;
}

/** A pattern leaves out the keys that it matches and everything below them. */
function keyMatcher(patterns: readonly string[]): (path: readonly string[]) => boolean {
  const matches = matcherOf(patterns.map((pattern) => pattern.replaceAll('.', '/')));
  if (patterns.length === 0) return () => false;
  return (path) => path.some((_, index) => matches(path.slice(0, index + 1).join('/')));
}
