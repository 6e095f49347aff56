import { createLocaleRule } from '../../src/rule-kit/create-rule.js';
import { flatKeys } from '../../src/rule-kit/flat-keys.js';
import { startOf } from '../../src/rule-kit/place.js';
import { quote, typeName } from '../../src/text/quote.js';
import { isPastedManifest } from '../../src/widget/pasted-manifest.js';

/**
 * A locale file holds texts in groups: an object whose keys lead to texts or to further objects.
 *
 * @see https://pt-developers.kommo.com/docs/i18n
 */
export default createLocaleRule({
  name: 'valid-locale-file',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require locale files to hold texts in groups',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      notObject:
        'A locale file must hold an object of texts, but is {{actual}}. Write it as in {"widget": {"name": "Acme"}}.',
      manifest:
        'This is a manifest, but a locale file holds texts. Write the texts that the manifest names, as in {"widget": {"name": "Acme"}}.',
      flat: 'The platform finds no text under {{key}}, because each dot leads into a group. Write all such keys as groups, as in {{groups}}.',
    },
  },
  check(context, { root, code, manifest }) {
    if (root.type !== 'object') {
      const data = { actual: typeName(root.type) };
      context.report({ loc: startOf(root), messageId: 'notObject', data });
      return;
    }
    if (isPastedManifest(root.plain)) {
      context.report({ loc: startOf(root), messageId: 'manifest' });
      return;
    }
    const [key] = manifest.locales.has(code) ? flatKeys(manifest, root.plain) : [];
    const value = key === undefined ? undefined : root.get(key);
    if (key === undefined || !value) return;
    const groups = key.split('.').reduceRight((inner, name) => `{${quote(name)}: ${inner}}`, '"…"');
    context.report({ node: value.keyNode, messageId: 'flat', data: { key: quote(key), groups } });
  },
});
