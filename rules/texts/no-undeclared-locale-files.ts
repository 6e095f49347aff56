import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { appendElement } from '../../src/rule-kit/edit.js';
import { misnamedLocaleFiles } from '../../src/rule-kit/locale-codes.js';
import { quote } from '../../src/text/quote.js';

/**
 * Every `i18n/*.json` is declared in `widget.locale`; the platform never shows the texts of another one.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-undeclared-locale-files',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow files in `i18n` whose language is not declared',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      undeclared:
        'The file {{path}} is never used, because "locale" does not declare {{code}}. Add the code or delete the file.',
      ending:
        'The file {{path}} is never used, because it does not end in ".json" in lower case. Rename it or delete it.',
      declare: 'Add {{code}} to "locale".',
    },
  },
  check(context, manifest) {
    const locale = manifest.localeBlock;
    // If no language is declared at all, that is the mistake.
    if (locale?.type !== 'array' || manifest.locales.size === 0) return;
    const misnamed = new Set(misnamedLocaleFiles(manifest).values());
    for (const file of manifest.widget.localeFiles) {
      const { name, code } = file;
      const isNamedWell = name === `${code}.json`;
      if (misnamed.has(file) || (isNamedWell && manifest.locales.has(code))) continue;
      const data = { path: quote(`i18n/${name}`), code: quote(code) };
      if (!isNamedWell) {
        const { path } = data;
        context.report({ node: locale.keyNode, messageId: 'ending', data: { path } });
        continue;
      }
      context.report({
        node: locale.keyNode,
        messageId: 'undeclared',
        data,
        suggest: [
          {
            messageId: 'declare',
            data: { code: quote(code) },
            fix: appendElement(context.sourceCode, locale, code),
          },
        ],
      });
    }
  },
});
