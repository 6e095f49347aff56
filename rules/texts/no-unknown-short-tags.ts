import { linkTags, obsoleteShortTags, shortTags } from '../../src/platform/texts.js';
import { createDocumentRule } from '../../src/rule-kit/create-rule.js';
import { didYouMean } from '../../src/text/did-you-mean.js';
import {
  platformNames,
  platformSchema,
  type PlatformOptions,
} from '../../src/rule-kit/platform.js';
import { replaceWith } from '../../src/rule-kit/replace.js';
import { descriptions, shownTexts } from '../../src/rule-kit/shown-texts.js';
import { oneOf, quote } from '../../src/text/quote.js';

type MessageIds = 'unknown' | 'misspelled' | 'link' | 'obsolete' | 'correct';

/** Not `#FFF#000`, two colors, nor `#SALES#CRM`, two hashtags. */
const tagged = /#\/?(?![\dA-F]{3,8}#)[A-Z][A-Z\d_-]*#(?!\w)/gu;

/**
 * A short tag in a description is one that the platform replaces; any other stays as it is for everyone to see.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createDocumentRule<PlatformOptions, MessageIds>({
  name: 'no-unknown-short-tags',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow short tags in descriptions that the platform does not know',
      presets: {
        recommended: 'warn',
        marketplace: 'warn',
        amocrm: ['warn', { platform: 'amocrm' }],
        amomarket: ['warn', { platform: 'amocrm' }],
      },
    },
    schema: platformSchema,
    defaultOptions: [{ platform: 'kommo' }],
    messages: {
      unknown:
        '{{platform}} has no short tag {{tag}} and shows it as is. Write {{expected}}, or remove it.',
      misspelled:
        '{{platform}} has no short tag {{tag}} and shows it as is. Did you mean {{meant}}?',
      link: 'The short tag {{tag}} belongs to {{other}}, and {{platform}} shows it as is. Write the link as in <a href="https://your-company.com">Your company</a>.',
      obsolete: 'The short tag {{tag}} is obsolete; what it stood for is gone. Remove it.',
      correct: 'Write {{meant}} for {{tag}}.',
    },
  },
  check(context, document) {
    const [{ platform = 'kommo' }] = context.options;
    const isForeign = platform !== linkTags.platform;
    const known = [...shortTags.tags, ...(isForeign ? [] : linkTags.tags)];

    for (const { value, text } of shownTexts(document, descriptions)) {
      const link = isForeign && linkTags.tags.find((tag) => text.includes(tag));
      if (link) {
        const other = platformNames[linkTags.platform];
        const data = { tag: quote(link), platform: platformNames[platform], other };
        context.report({ node: value.node, messageId: 'link', data });
      }
      for (const name of new Set(text.match(tagged))) {
        if (known.includes(name) || linkTags.tags.includes(name)) continue;
        const tag = quote(name);
        if (obsoleteShortTags.tags.includes(name)) {
          context.report({ node: value.node, messageId: 'obsolete', data: { tag } });
          continue;
        }
        const meant = didYouMean(name, known);
        context.report({
          node: value.node,
          messageId: meant === undefined ? 'unknown' : 'misspelled',
          data: {
            tag,
            platform: platformNames[platform],
            expected: oneOf(known),
            meant: quote(meant ?? ''),
          },
          suggest:
            meant === undefined
              ? []
              : [
                  {
                    messageId: 'correct',
                    data: { tag, meant: quote(meant) },
                    fix: replaceWith(value, text.replaceAll(name, meant)),
                  },
                ],
        });
      }
    }
  },
});
