import type { FieldTypes } from '../platform/field-types.js';
import type { JsonValue } from '../widget/json-value.js';
import type { WidgetRuleContext } from './create-rule.js';
import { didYouMean } from '../text/did-you-mean.js';
import { replaceMessage, suggestReplacements } from './replace.js';
import { oneOf, quote, typeName } from '../text/quote.js';

export const fieldTypeMessages = {
  unknown: 'The platform knows no field type {{value}}. Write {{expected}}.',
  wrongType: 'A field type must be a string, and this is {{actual}}. Write {{expected}}.',
  ...replaceMessage,
};

/** Reports the `type` of one field where it is none of the known ones; a field without `type` is not looked at. */
export function checkFieldType(
  context: WidgetRuleContext<unknown[], keyof typeof fieldTypeMessages>,
  field: JsonValue,
  { types, aliases }: FieldTypes,
): void {
  const type = field.get('type');
  // What is no JSON at all is left to the rules on syntax.
  if (!type || type.type === 'invalid') return;
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
