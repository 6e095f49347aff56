import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { isCustomLabel } from '../../src/rule-kit/custom-label.js';
import { keyPath } from '../../src/rule-kit/place.js';
import { quote } from '../../src/text/quote.js';
import type { JsonValue } from '../../src/widget/json-value.js';
import type { Manifest } from '../../src/widget/manifest.js';

/**
 * In a widget with several languages every text comes from the locale files; a literal one is shown as it is in all of
 * them.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-hardcoded-text',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow texts in the manifest of a widget with several languages',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      literal:
        'The text {{text}} is the same in every language. Move it to the locale files and write its key here, as in {{reference}}.',
      blank: 'The text is blank. Write the key of a text in the locale files, as in {{reference}}.',
    },
  },
  check(context, manifest) {
    const references = new Set(manifest.references.map(({ value }) => value));
    for (const { value, mayBeLiteral } of manifest.texts) {
      const { text } = value;
      if (text === undefined || mayBeLiteral || references.has(value)) continue;
      const reference = quote(exampleFor(manifest.known(value)?.path ?? keyPath(value)));
      if (text.trim() === '') {
        if (isCustomLabel(value) || isMissing(manifest, value)) continue;
        context.report({ node: value.node, messageId: 'blank', data: { reference } });
      } else if (manifest.locales.size > 1) {
        const data = { text: quote(text), reference };
        context.report({ node: value.node, messageId: 'literal', data });
      }
    }
  },
});

/** Whether a blank text counts as a missing one, of which other rules speak. */
function isMissing({ knownValues }: Manifest, text: JsonValue): boolean {
  const key = knownValues.find(({ value }) => value === text)?.key;
  return key?.required?.some(({ absence }) => absence === 'refuses') ?? false;
}

/** A key for the text of a place; the long way through a Salesbot handler is cut short. */
function exampleFor([block = '', ...path]: readonly string[]): string {
  return [block, ...path.slice(-2)].join('.');
}
