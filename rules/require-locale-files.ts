import { createManifestRule } from '../src/rule/create-rule.js';
import { replaceMessage, suggestReplacements } from '../src/rule/replace.js';
import { quote } from '../src/rule/words.js';
import type { LocaleFile } from '../src/widget/locale-file.js';
import type { Manifest } from '../src/widget/manifest.js';

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
          if (misnamed) {
            context.report({
              node: value.node,
              messageId: 'misnamed',
              data: { code: data.code, path: data.path, found: quote(`i18n/${misnamed.name}`) },
              suggest: suggestReplacements(value, freeCode(misnamed, manifest)),
            });
          } else if (file?.state !== 'parsed' && file?.state !== 'broken') {
            context.report({ node: value.node, messageId: file?.state ?? 'missing', data });
          }
        }
      },
    };
  },
});

/** The code that a file stands for, unless another entry of `locale` has it already. */
function freeCode({ name, code }: LocaleFile, { locales }: Manifest): string | undefined {
  return name.endsWith('.json') && !locales.has(code) ? code : undefined;
}
