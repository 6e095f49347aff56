import { distance } from 'fastest-levenshtein';
import { resolveReference } from '../widget/references.js';
import { textPaths } from '../widget/parity.js';
import type { Manifest, Reference } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
import { suggestReplacements, type replaceMessage } from './replace.js';
import { allOf, quote } from './words.js';

export const referenceMessages = {
  unresolved:
    'The reference {{reference}} leads nowhere in {{files}}. Add the key with its text there, or name another key.',
  misspelt:
    'The reference {{reference}} leads nowhere in {{files}}. Was {{meant}} meant? Else add the key with its text there.',
  noText:
    'The reference {{reference}} must lead to a text that is not blank, and in {{files}} it does not. Write a text there, or name another key.',
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
  const without = files.filter((file) => !isText(target.get(file)));
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
  const keys =
    absent.length === files.length ? files.flatMap(({ tree }) => textPaths(tree, [])) : [];
  const meant = keys.find((key) => isNear(path.split('.'), key))?.join('.');
  context.report({
    node: value.node,
    messageId: meant === undefined ? 'unresolved' : 'misspelt',
    data: { ...data, meant: quote(meant ?? '') },
    suggest: suggestReplacements(value, meant),
  });
}

function isText(target: unknown): boolean {
  return typeof target === 'string' && target.trim() !== '';
}

/** Whether two paths differ in one segment, and there in few letters. */
function isNear(path: readonly string[], other: readonly string[]): boolean {
  if (path.length !== other.length) return false;
  const [index, ...more] = path.flatMap((segment, at) => (segment === other[at] ? [] : [at]));
  if (index === undefined || more.length > 0) return false;
  const [wanted = '', candidate = ''] = [path[index], other[index]];
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return distance(wanted.toLowerCase(), candidate.toLowerCase()) <= limit && wanted.length > 2;
}
