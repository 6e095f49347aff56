import type { Rule } from 'eslint';
import type { AST } from 'jsonc-eslint-parser';
import type { Key } from '../platform/key.js';
import { quote } from '../text/quote.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
import { misspelledMembers, suggestRename } from './misspelled.js';

/** Whether an object has neither a key nor one that was most likely meant to be it, or is in the wrong place, of which another rule speaks. */
export function lacks(manifest: Manifest, object: JsonValue, name: string): boolean {
  if (object.get(name)) return false;
  const known = manifest.known(object);
  return (
    !known ||
    (!manifest.get(...known.path, name) && !misspelledMembers(object, known.key).has(name))
  );
}

interface Suggestion<MessageIds extends string> {
  readonly messageId: MessageIds;
  readonly data?: Readonly<Record<string, string>>;
  readonly fix: (fixer: Rule.RuleFixer) => Rule.Fix;
}

interface Absence<MessageIds extends string> {
  readonly object: JsonValue;
  /** What is known of the object. */
  readonly key: Key;
  /** The names that it has none of. */
  readonly names: readonly string[];
  /** Where to report that none of its members was meant to be one of them. */
  readonly loc: () => AST.SourceLocation;
  readonly messageIds: { readonly absent: MessageIds; readonly misspelled: MessageIds };
  readonly data: Readonly<Record<string, string>>;
  readonly suggest?: readonly Suggestion<MessageIds>[];
}

/**
 * Reports that an object lacks a key: at the member that was most likely meant to be it, with the suggestion to rename
 * that, else at the place that the rule chooses. A message is given `name` and `found` beside its other data.
 */
export function reportAbsent<MessageIds extends string>(
  context: WidgetRuleContext<unknown[], MessageIds | 'rename'>,
  { object, key, names, loc, messageIds, data, suggest = [] }: Absence<MessageIds>,
): void {
  const misspelled = misspelledMembers(object, key);
  const name = names.find((one) => misspelled.has(one));
  const found = name === undefined ? undefined : misspelled.get(name);
  if (name === undefined || !found) {
    context.report({ loc: loc(), messageId: messageIds.absent, data, suggest: [...suggest] });
    return;
  }
  context.report({
    node: found.keyNode,
    messageId: messageIds.misspelled,
    data: { ...data, name: quote(name), found: quote(found.key ?? '') },
    suggest: [suggestRename(found, name)],
  });
}
