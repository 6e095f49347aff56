import { createDocumentRule } from '../../src/rule-kit/create-rule.js';
import { readHtml, type Html } from '../../src/rule-kit/html.js';
import { descriptions, shownTexts } from '../../src/rule-kit/shown-texts.js';
import { quote } from '../../src/text/quote.js';

/** What follows the short tag that makes links on amoCRM is the business of the rule on short tags. */
const address = /(?<![\p{L}\p{N}_@./-]|#LINK#)(?:https?:\/\/|www\.)[^\s<>"'«»]*[\p{L}\p{N}/]/giu;

/**
 * A link in a description is an `<a>` with an `href` and a `referrerpolicy`.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createDocumentRule({
  name: 'no-bare-links',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow links in descriptions that are not `<a href>` with a `referrerpolicy`',
      presets: { marketplace: 'warn' },
    },
    schema: [],
    messages: {
      bare: 'The address {{address}} is not a link. Write it as in <a href="https://your-company.com" target="_blank" referrerpolicy="no-referrer">Your company</a>.',
      noHref:
        'An <a> without "href" leads nowhere. Add one, as in <a href="https://your-company.com" target="_blank" referrerpolicy="no-referrer">Your company</a>.',
      referrer:
        'The link {{address}} tells its page which account people come from. Add the attribute referrerpolicy="no-referrer".',
      script:
        'The link {{address}} runs code and leads nowhere. Give "href" the address of a page; code belongs into script.js.',
    },
  },
  check(context, document) {
    for (const { value, text } of shownTexts(document, descriptions)) {
      for (const problem of problemsOf(readHtml(text)))
        context.report({ node: value.node, ...problem });
    }
  },
});

function problemsOf({ runs, tags }: Html) {
  const anchors = tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes);
  const links = anchors.map(({ href }) => href);
  const bare = runs
    .filter(({ inLink }) => !inLink)
    .flatMap(({ text }) => text.match(address) ?? []);
  const open = anchors.filter(
    ({ href = '', referrerpolicy = '' }) =>
      /^\s*(?:https?:)?\/\//iu.test(href) && referrerpolicy.trim() === '',
  );
  const scripts = links.filter((href) => /^\s*javascript:/iu.test(href ?? ''));
  return [
    ...distinct(bare).map((found) => ({
      messageId: 'bare' as const,
      data: { address: quote(found) },
    })),
    ...distinct(scripts).map((href) => ({
      messageId: 'script' as const,
      data: { address: quote(href ?? '') },
    })),
    ...distinct(open.map(({ href = '' }) => href)).map((href) => ({
      messageId: 'referrer' as const,
      data: { address: quote(href) },
    })),
    ...(links.some((href) => (href ?? '').trim() === '') ? [{ messageId: 'noHref' as const }] : []),
  ];
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
