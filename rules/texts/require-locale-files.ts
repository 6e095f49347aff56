import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { isKnownCode, misnamedLocaleFiles } from '../../src/rule-kit/locale-codes.js';
import { replaceMessage, suggestReplacements } from '../../src/rule-kit/replace.js';
import { quote } from '../../src/text/quote.js';
import type { LocaleFile } from '../../src/widget/locale-file.js';
import type { Manifest } from '../../src/widget/manifest.js';

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
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      missing:
        'The language {{code}} has no texts. Add the file {{path}}, or remove the code from "locale".',
      misnamed:
        'The language {{code}} has no file {{path}}, but there is {{found}}, which no code declares. Rename it to {{path}}.',
      otherCode:
        'The language {{code}} has no file {{path}}, but there is {{found}}, which no code declares. Write {{meant}}.',
      inFolder:
        'The language {{code}} has no file {{path}}, but there is {{found}}, which the platform does not read. Move the texts to {{path}}.',
      unreadable:
        'The file {{path}} of the language {{code}} cannot be read. It must be an ordinary readable file inside the widget folder.',
      ...replaceMessage,
    },
  },
  check(context, manifest) {
    const { widget } = manifest;
    if (!widget.exists) return;
    const misnamedFiles = misnamedLocaleFiles(manifest);
    for (const [code, value] of manifest.locales) {
      const data = { code: quote(code), path: quote(`i18n/${code}.json`) };
      const file = widget.localeFile(code);
      const misnamed = misnamedFiles.get(code);
      if (misnamed) {
        const meant = meantCode(code, misnamed, manifest);
        context.report({
          node: value.node,
          messageId: meant === undefined ? 'misnamed' : 'otherCode',
          data: { ...data, found: quote(`i18n/${misnamed.name}`), meant: quote(meant ?? '') },
          suggest: suggestReplacements(value, meant),
        });
      } else if (file?.state === 'unreadable') {
        context.report({ node: value.node, messageId: 'unreadable', data });
      } else if (!file) {
        const found = fileInFolder(code, manifest);
        context.report({
          node: value.node,
          ...(found === undefined
            ? { messageId: 'missing', data }
            : { messageId: 'inFolder', data: { ...data, found: quote(found) } }),
        });
      }
    }
  },
});

/** The code that a file stands for, if rather the declared one than the file's name is wrong. */
function meantCode(declared: string, { name, code }: LocaleFile, { locales }: Manifest) {
  const isFree = name === `${code}.json` && !locales.has(code);
  return isFree && (isKnownCode(code) || !isKnownCode(declared)) ? code : undefined;
}

/** The JSON file in a folder of a language, as other systems keep their texts. */
function fileInFolder(code: string, { widget }: Manifest): string | undefined {
  const isThere = widget.list('i18n').some(({ name, kind }) => name === code && kind === 'folder');
  const files = isThere ? widget.list(`i18n/${code}`) : [];
  const file = files.find(({ name, kind }) => kind === 'file' && /\.json$/iu.test(name));
  return file && `i18n/${code}/${file.name}`;
}
