import { createManifestRule } from '../src/rule/create-rule.js';
import { replaceMessage, suggestReplacements } from '../src/rule/replace.js';
import { quote } from '../src/rule/words.js';

/**
 * Every code in `widget.locale` has its texts in `i18n/<code>.json`, named in exactly this case.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'require-locale-files',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require a file in `i18n` for every declared language',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error' },
    },
    schema: [],
    messages: {
      missing:
        'The language {{code}} has no texts. Add the file {{path}}, or take the code out of "locale".',
      misnamed:
        'The language {{code}} has no file {{path}}, and there is {{found}}, which no code declares. Make the code and the file name the same, in the same case.',
      unreadable:
        'The file {{path}} of the language {{code}} can not be read. It must be an ordinary readable file inside the widget folder.',
      ...replaceMessage,
    },
  },
  create(context, manifest) {
    return {
      Program() {
        const { misnamedLocaleFiles, widget } = manifest;
        if (!widget.exists) return;
        for (const [code, value] of manifest.locales) {
          const data = { code: quote(code), path: quote(`i18n/${code}.json`) };
          const file = widget.localeFile(code);
          const misnamed = misnamedLocaleFiles.get(code);
          if (file) {
            if (file.state === 'unreadable') context.report({ node: value.node, messageId: 'unreadable', data });
          } else if (misnamed) {
            context.report({
              node: value.node,
              messageId: 'misnamed',
              data: { ...data, found: quote(`i18n/${misnamed.name}`) },
              suggest: suggestReplacements(
                value,
                misnamed.name.endsWith('.json') && !manifest.locales.has(misnamed.code)
                  ? misnamed.code
                  : undefined,
              ),
            });
          } else {
            context.report({ node: value.node, messageId: 'missing', data });
          }
        }
      },
    };
  },
});
