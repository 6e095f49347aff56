import { russianHosts } from '../../src/platform/texts.js';
import { createLocaleRule } from '../../src/rule-kit/create-rule.js';
import { foreignScript } from '../../src/rule-kit/language.js';
import { languageOf } from '../../src/rule-kit/locale-codes.js';
import { allOf } from '../../src/text/quote.js';
import { walkTexts } from '../../src/rule-kit/walk-texts.js';
import { isObject } from '../../src/widget/plain.js';

const address = /(?:https?:\/\/|www\.)[^\s<>"'«»]*[\p{L}\p{N}/]/giu;

/**
 * The English texts of a public amoCRM widget hold no Russian and no links to Russian sites.
 *
 * @see https://www.amocrm.ru/developers/content/integrations/requirements
 */
export default createLocaleRule({
  name: 'no-russian-in-english',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow Russian words and links to Russian sites in English texts',
      presets: { amomarket: 'warn' },
    },
    schema: [],
    messages: {
      russian:
        'The English text has Russian letters: {{words}}. amoMarket expects English texts without Russian. Translate it.',
      link: 'The English text links to {{links}}. amoMarket expects no links to Russian sites there. Link to an English page.',
    },
  },
  check(context, { root, code, manifest }) {
    if (languageOf(code) !== 'en' || !manifest.locales.has(code)) return;
    // A file that is in Russian as a whole is one mistake: the wrong language of the file.
    const isRussian = isObject(root.plain) && foreignScript(code, root.plain) !== undefined;
    for (const { value, text } of walkTexts(root)) {
      const links = text.match(address)?.filter(isRussianLink) ?? [];
      const words = isRussian ? [] : (withoutLinks(text).match(/\p{Script=Cyrillic}+/gu) ?? []);
      if (words.length > 0)
        context.report({
          node: value.node,
          messageId: 'russian',
          data: { words: allOf([...new Set(words)].slice(0, 3)) },
        });
      if (links.length > 0)
        context.report({
          node: value.node,
          messageId: 'link',
          data: { links: allOf([...new Set(links)]) },
        });
    }
  },
});

function isRussianLink(link: string): boolean {
  const host = /^(?:https?:\/\/)?(?<host>[\p{L}\p{N}.-]+)/iu.exec(link)?.groups?.['host'] ?? '';
  return russianHosts.endings.some((ending) =>
    host.toLowerCase().replace(/\.$/u, '').endsWith(ending),
  );
}

function withoutLinks(text: string): string {
  return text.replace(address, ' ');
}
