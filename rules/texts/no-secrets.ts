import { createAnyRule } from '../../src/rule-kit/create-rule.js';
import { keyPath } from '../../src/rule-kit/place.js';
import { secretsIn } from '../../src/rule-kit/script-secrets.js';
import { isNamedSecret, knownSecretsIn, mayHoldKnownSecret } from '../../src/rule-kit/secret.js';
import { quote } from '../../src/text/quote.js';
import type { JsonValue } from '../../src/widget/json-value.js';
import { Manifest } from '../../src/widget/manifest.js';
import { Script } from '../../src/widget/script.js';

/**
 * A widget holds nothing that has to stay secret: everyone who gets its files can read it. A placeholder is not a secret,
 * and `widget.secret_key` is the business of the rule on legacy keys.
 *
 * @see https://developers.kommo.com/docs/private-integration
 */
export default createAnyRule({
  name: 'no-secrets',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow keys, tokens and passwords in the manifest, in texts and in scripts',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      known:
        '{{path}} holds {{name}}, which all who get the files can read. Keep it on your server, and have a new one made if this one was ever in use.',
      named:
        '{{path}} looks like a secret, which all who get the files can read. Keep it on your server, and have a new one made if this one was ever in use.',
      inScript:
        'The script holds {{name}}, which all who get the files can read. Keep it on your server, and have a new one made if this one was ever in use.',
      namedInScript:
        'The value of {{key}} looks like a secret, which all who get the files can read. Keep it on your server, and have a new one made if this one was ever in use.',
    },
  },
  check(context, document) {
    if (document instanceof Script) {
      for (const { node, name, key } of secretsIn(document)) {
        context.report({
          node,
          ...(name === undefined
            ? { messageId: 'namedInScript', data: { key: quote(key ?? '') } }
            : { messageId: 'inScript', data: { name } }),
        });
      }
      return;
    }
    const isManifest = document instanceof Manifest;
    const legacy = isManifest ? document.get('widget', 'secret_key') : undefined;
    const mayBeKnown = mayHoldKnownSecret(context.sourceCode.text);
    if (!isManifest && !mayBeKnown) return;

    const rest = [document.root];
    for (let value = rest.pop(); value; value = rest.pop()) {
      const { text } = value;
      if (text === undefined) rest.push(...partsOf(value));
      if (text === undefined || value === legacy) continue;
      const [known] = mayBeKnown ? knownSecretsIn(text) : [];
      // In a locale file a key such as "api_key" names a label.
      if (!known && !(isManifest && isNamedSecret(value.key ?? '', text))) continue;
      const path = quote(keyPath(value).join('.'));
      context.report({
        node: value.node,
        ...(known
          ? { messageId: 'known', data: { path, name: known.name } }
          : { messageId: 'named', data: { path } }),
      });
    }
  },
});

/** Members and elements, the last one first. */
function partsOf({ members, elements }: JsonValue): readonly JsonValue[] {
  return [...members.values(), ...elements].reverse();
}
