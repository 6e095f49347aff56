import { createDocumentRule } from '../../src/rule-kit/create-rule.js';
import { placedTexts } from '../../src/rule-kit/placed-texts.js';
import { placeholderInText } from '../../src/rule-kit/placeholder.js';
import { membersOf } from '../../src/widget/comment-key.js';
import { unsupportedIn } from '../../src/rule-kit/unsupported.js';
import { quote } from '../../src/text/quote.js';
import type { JsonValue } from '../../src/widget/json-value.js';
import type { LocaleDocument } from '../../src/widget/locale-document.js';
import { Manifest } from '../../src/widget/manifest.js';

/**
 * What a build, a template or an assistant left to be filled in is filled in: in the texts that the platform shows, and
 * in values of which no other rule says what they have to be.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createDocumentRule({
  name: 'no-placeholders',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow placeholders such as `__NAME__` or `YOUR_API_KEY` in texts and values',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      placeholder:
        'The placeholder {{placeholder}} is still to be filled in. Write what it stands for, or set the build to do so.',
    },
  },
  check(context, document) {
    for (const value of valuesOf(document)) {
      const placeholder = placeholderInText(value.text ?? '');
      if (placeholder === undefined) continue;
      const data = { placeholder: quote(placeholder) };
      context.report({ node: value.node, messageId: 'placeholder', data });
    }
  },
});

function valuesOf(document: Manifest | LocaleDocument): ReadonlySet<JsonValue> {
  const shown = placedTexts(document).map(({ value }) => value);
  if (!(document instanceof Manifest)) return new Set(shown);
  const known = new Set(document.knownValues.map(({ value }) => value));
  // Of a key that is to be taken out, nothing has to be filled in.
  const unread = new Set(unsupportedIn(document).flatMap(({ values }) => values));
  const unknown = stringsBelow(document.root, unread).filter((value) => !known.has(value));
  return new Set([...shown, ...unknown]);
}

function stringsBelow(root: JsonValue, without: ReadonlySet<JsonValue>): readonly JsonValue[] {
  const strings: JsonValue[] = [];
  const rest = [root];
  for (let value = rest.pop(); value; value = rest.pop()) {
    if (without.has(value)) continue;
    if (value.type === 'string') strings.push(value);
    else rest.push(...[...membersOf(value)].map(([, member]) => member), ...value.elements);
  }
  return strings.reverse();
}
