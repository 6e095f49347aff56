import { limits } from '../widget/limits.js';
import { resolveReference } from '../widget/references.js';
import { textPaths } from '../widget/parity.js';
import type { LocaleTree } from '../widget/locale-file.js';
import type { Manifest, Reference } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
import { isFlat } from './flat-keys.js';
import { editsWithin } from '../text/did-you-mean.js';
import { isCustomLabel } from './custom-label.js';
import { suggestReplacements, type replaceMessage } from './replace.js';
import { allOf, quote } from '../text/quote.js';

export const referenceMessages = {
  unresolved:
    'The reference {{reference}} has no text in {{files}}. Add the key with its text there, or write another key.',
  misspelled:
    'The reference {{reference}} has no text in {{files}}. Did you mean {{meant}}? If not, add the key with its text there.',
  noText:
    'The reference {{reference}} must name a text that is not blank, but does not in {{files}}. Write a text there, or write another key.',
};

type MessageIds = keyof typeof referenceMessages | keyof typeof replaceMessage;

/** Reports a reference once, naming every declared locale file that parses and in which it leads to no text. */
export function checkReference(
  context: WidgetRuleContext<unknown[], MessageIds>,
  manifest: Manifest,
  { value, path }: Reference,
): void {
  const files = manifest.parsedLocaleFiles;
  const target = new Map(files.map((file) => [file, resolveReference(file.tree, path)]));
  const mayBeBlank = isCustomLabel(value);
  const without = files.filter((file) => {
    const text = target.get(file);
    // A file that has the whole path as one key is wrong itself.
    return !isText(text) && !(mayBeBlank && typeof text === 'string') && !isFlat(file.tree, path);
  });
  if (without.length === 0) return;
  const absent = without.filter((file) => target.get(file) === undefined);
  const data = {
    reference: quote(path),
    files: allOf(without.map(({ name }) => `i18n/${name}`)),
  };
  if (absent.length === 0) {
    context.report({ node: value.node, messageId: 'noText', data });
    return;
  }
  const meant = absent.length === files.length ? nearestKey(path, manifest) : undefined;
  const resolves = files.every(({ tree }) => isText(resolveReference(tree, meant ?? '')));
  context.report({
    node: value.node,
    messageId: meant === undefined ? 'unresolved' : 'misspelled',
    data: { ...data, meant: quote(meant ?? '') },
    suggest: suggestReplacements(value, resolves ? meant : undefined),
  });
}

/** Whether what a reference leads to can be shown. */
export function isText(target: unknown): boolean {
  return typeof target === 'string' && target.trim() !== '';
}

/** The key of a text that differs from a reference in the fewest letters of one segment; none if too many are compared. */
function nearestKey(
  reference: string,
  { parsedLocaleFiles: files, references }: Manifest,
): string | undefined {
  const path = reference.split('.');
  const places = files.map(({ tree }) => [tree, placesIn(tree)] as const);
  const count = places.reduce((sum, [, { length }]) => sum + length, 0);
  if (count * references.length > limits.comparisons) return undefined;
  let best: { key: string; edits: number } | undefined;
  for (const [tree, candidates] of places) {
    for (const candidate of candidates) {
      const edits = editsBetween(path, candidate);
      if (edits === undefined || edits >= (best?.edits ?? Infinity)) continue;
      const key = candidate.join('.');
      if (isText(resolveReference(tree, key))) best = { key, edits };
    }
  }
  return best?.key;
}

const known = new WeakMap<LocaleTree, readonly (readonly string[])[]>();

/** Each reference that leads nowhere is compared with all of them. */
function placesIn(tree: LocaleTree): readonly (readonly string[])[] {
  const places = known.get(tree) ?? textPaths(tree, []);
  known.set(tree, places);
  return places;
}

/** How many letters differ, if all of them are few and in one segment. */
function editsBetween(path: readonly string[], other: readonly string[]): number | undefined {
  if (path.length !== other.length) return undefined;
  const [index, ...more] = path.flatMap((segment, at) => (segment === other[at] ? [] : [at]));
  if (index === undefined || more.length > 0) return undefined;
  const [wanted = '', candidate = ''] = [path[index], other[index]];
  return wanted.length > 2
    ? editsWithin(Math.min(3, Math.floor(wanted.length / 3)), wanted, candidate)
    : undefined;
}
