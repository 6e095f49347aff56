import type { Reaction } from '../platform/key.js';
import type { KnownValue } from '../widget/known-values.js';
import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
import { didYouMean } from '../text/did-you-mean.js';
import { replaceMessage, suggestReplacements } from './replace.js';
import { oneOf, quote, typeName } from '../text/quote.js';

export const fieldTypeMessages = {
  unknown: '{{value}} is not a field type that the platform knows. Write {{expected}}.',
  wrongType: 'A field type must be a string, but is {{actual}}. Write {{expected}}.',
  ...replaceMessage,
};

type Context = WidgetRuleContext<unknown[], keyof typeof fieldTypeMessages>;

/**
 * Reports the types of fields that are none of the known ones.
 *
 * @param reaction what the platform does about a field of such a type
 */
export function checkFieldTypes(context: Context, manifest: Manifest, reaction: Reaction): void {
  for (const known of manifest.knownValues) {
    const { role, otherValue = 'refuses' } = known.key;
    if (role === 'field type' && otherValue === reaction) checkFieldType(context, known);
  }
}

function checkFieldType(context: Context, { value: type, key }: KnownValue): void {
  const { values = [], aliases = {} } = key;
  const types = values.map(({ value }) => String(value));
  // What is not JSON at all is left to the rules on syntax.
  if (type.type === 'invalid') return;
  if (type.text !== undefined && types.includes(type.text)) return;
  const expected = oneOf(types);
  if (type.text === undefined) {
    const data = { actual: typeName(type.type), expected };
    context.report({ node: type.node, messageId: 'wrongType', data });
    return;
  }
  const name = type.text.trim().toLowerCase();
  const alias = Object.hasOwn(aliases, name) ? aliases[name] : undefined;
  const replacement = alias ?? didYouMean(type.text, types);
  context.report({
    node: type.node,
    messageId: 'unknown',
    data: { value: quote(type.text), expected },
    suggest: suggestReplacements(type, replacement),
  });
}
