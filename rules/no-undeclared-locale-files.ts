import { createManifestRule } from '../src/rule/create-rule.js';
import { appendElement } from '../src/rule/edit.js';
import { quote } from '../src/rule/words.js';

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
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn' },
    },
    schema: [],
    messages: {
      undeclared:
        'The file {{path}} is never used, because "locale" does not declare {{code}}. Add the code or delete the file.',
      declare: 'Add {{code}} to "locale".',
    },
  },
  create(context, manifest) {
    return {
      Program() {
        const locale = manifest.get('widget', 'locale');
        if (locale?.type !== 'array') return;
        const misnamed = new Set(
          [...manifest.misnamedLocaleFiles.values()].map(({ name }) => name),
        );
        for (const { name, code } of manifest.widget.localeFiles) {
          if (misnamed.has(name) || manifest.locales.has(name.replace(/\.json$/u, ''))) continue;
          context.report({
            node: locale.keyNode,
            messageId: 'undeclared',
            data: { path: quote(`i18n/${name}`), code: quote(code) },
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
    };
  },
});
