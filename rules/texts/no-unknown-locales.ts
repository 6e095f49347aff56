import type { Platform } from '../../src/platform/fact.js';
import { locales } from '../../src/platform/locales.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { didYouMean } from '../../src/text/did-you-mean.js';
import { languageOf, misnamedLocaleFiles } from '../../src/rule-kit/locale-codes.js';
import { otherPlatform, platformNames, platformOption } from '../../src/rule-kit/platform.js';
import { replaceMessage, suggestReplacements } from '../../src/rule-kit/replace.js';
import { oneOf, quote } from '../../src/text/quote.js';

type Options = [{ platform?: Platform; allow?: string[] }];

/**
 * `widget.locale` names languages that the platform shows its interface in.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule<Options, 'unknown' | 'otherPlatform' | 'replace'>({
  name: 'no-unknown-locales',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow language codes that the platform does not know',
      presets: {
        recommended: 'warn',
        marketplace: 'warn',
        amocrm: ['warn', { platform: 'amocrm' }],
        amomarket: ['warn', { platform: 'amocrm' }],
      },
    },
    schema: [
      {
        type: 'object',
        properties: {
          platform: platformOption,
          allow: {
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
            description:
              'Further codes to accept, such as a language that the platform has just added.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ platform: 'kommo', allow: [] }],
    messages: {
      unknown: '{{platform}} has no language {{code}}. Write {{expected}}.',
      otherPlatform:
        'The language {{code}} belongs to {{other}}; {{platform}} has {{expected}}. Remove it, or use the preset "{{preset}}" if the widget is for {{other}}.',
      ...replaceMessage,
    },
  },
  check(context, manifest) {
    const [{ platform = 'kommo', allow = [] }] = context.options;
    const known = [...locales[platform].codes, ...allow];
    const other: Platform = platform === 'kommo' ? 'amocrm' : 'kommo';

    const misnamed = misnamedLocaleFiles(manifest);
    for (const [code, value] of manifest.locales) {
      if (known.includes(code) || known.includes(misnamed.get(code)?.code ?? '')) continue;
      const isOther = locales[other].codes.includes(code);
      const language = languageOf(code);
      const meant = known.includes(language) ? language : didYouMean(code, known);
      const isDeclared = meant !== undefined && manifest.locales.has(meant);
      context.report({
        node: value.node,
        messageId: isOther ? 'otherPlatform' : 'unknown',
        data: {
          code: quote(code),
          platform: platformNames[platform],
          ...otherPlatform(platform),
          expected: oneOf(known),
        },
        suggest: suggestReplacements(value, isOther || isDeclared ? undefined : meant),
      });
    }
  },
});
