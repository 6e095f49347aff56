import { createDocumentRule } from '../../src/rule-kit/create-rule.js';
import { readHtml } from '../../src/rule-kit/html.js';
import { descriptions, shownTexts } from '../../src/rule-kit/shown-texts.js';
import { allOf } from '../../src/text/quote.js';

/**
 * The HTML of a description brings no code and no page of others into the platform's pages.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createDocumentRule({
  name: 'no-unsafe-html',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow scripts, frames and event handlers in the HTML of descriptions',
      presets: { marketplace: 'error' },
    },
    schema: [],
    messages: {
      script:
        'A description must not contain a <script>; a public widget with one is refused. Remove it; code belongs into script.js.',
      iframe:
        'A description must not contain an <iframe>, which loads the page of somebody else into the platform. Write a link to it.',
      handler:
        'A description must not contain code, but this one has the event handler {{handlers}}. Remove it; code belongs into script.js.',
    },
  },
  check(context, document) {
    for (const { value, text } of shownTexts(document, descriptions)) {
      const { tags } = readHtml(text);
      if (tags.some(({ name }) => name === 'script'))
        context.report({ node: value.node, messageId: 'script' });
      if (tags.some(({ name }) => name === 'iframe'))
        context.report({ node: value.node, messageId: 'iframe' });
      const handlers = new Set(
        tags.flatMap(({ attributes }) => Object.keys(attributes).filter(isHandler)),
      );
      if (handlers.size === 0) continue;
      const data = { handlers: allOf([...handlers]) };
      context.report({ node: value.node, messageId: 'handler', data });
    }
  },
});

/** The shortest event is `cut`; `one` is not a handler. */
function isHandler(attribute: string): boolean {
  return /^on[a-z]{3,}$/u.test(attribute);
}
