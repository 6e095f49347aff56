import type { Rule } from 'eslint';
import type { JsonValue } from '../widget/json-value.js';
import { toJson } from './to-json.js';
import { quote } from '../text/quote.js';

/** The message of `suggestReplacements`, to be spread into a rule's messages. */
export const replaceMessage = { replace: 'Replace it with {{replacement}}.' } as const;

/** A fix that writes another value in the place of a value. */
export function replaceWith(value: JsonValue, replacement: unknown) {
  return (fixer: Rule.RuleFixer): Rule.Fix =>
    fixer.replaceTextRange(value.node.range, toJson(replacement));
}

/** A suggestion for each text that a value may have been meant to be; `undefined` ones are left out. */
export function suggestReplacements(value: JsonValue, ...texts: readonly (string | undefined)[]) {
  return texts
    .filter((text) => text !== undefined)
    .map((text) => ({
      messageId: 'replace' as const,
      data: { replacement: quote(text) },
      fix: replaceWith(value, text),
    }));
}
