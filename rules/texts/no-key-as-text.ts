import { createLocaleRule } from '../../src/rule-kit/create-rule.js';
import { quote } from '../../src/text/quote.js';
import { isPastedManifest } from '../../src/widget/pasted-manifest.js';
import { textPaths } from '../../src/widget/parity.js';

/**
 * A text is not its own key, as tools write it that still wait for a translation.
 *
 * @see https://pt-developers.kommo.com/docs/i18n
 */
export default createLocaleRule({
  name: 'no-key-as-text',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow texts that are their own key',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      one: 'The text {{key}} is its own key, and people see it as it is. Write the text.',
      several:
        'The text {{key}} is its own key, and people see it as it is. Write the text, here and for {{more}} more keys of this file.',
    },
  },
  check(context, { root, code, manifest }) {
    if (!manifest.locales.has(code) || isPastedManifest(root.plain)) return;
    const paths = textPaths(root.plain, []).filter(
      (path) => path.length > 1 && root.get(...path)?.text === path.join('.'),
    );
    // They come the last one first.
    const value = root.get(...(paths.at(-1) ?? []));
    if (paths.length === 0 || !value) return;
    const data = { key: quote(value.text ?? ''), more: paths.length - 1 };
    context.report({ node: value.node, messageId: paths.length > 1 ? 'several' : 'one', data });
  },
});
