import { createTemplateRule } from '../../src/rule-kit/create-rule.js';
import { readHtml } from '../../src/rule-kit/html.js';
import { locationOf } from '../../src/rule-kit/location-of.js';

/**
 * Code of a widget stands in its scripts, where the platform reviews it.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createTemplateRule({
  name: 'no-template-scripts',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow `<script>` in templates',
      presets: { marketplace: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      script:
        'A template must not contain a <script>, which the checklist of the marketplace does not allow. Move the code into script.js.',
    },
  },
  check(context, { template }) {
    for (const { name, attributes, range } of readHtml(template.html).tags) {
      if (name !== 'script' || !isCode(attributes['type'])) continue;
      context.report({ loc: locationOf(context.sourceCode, range), messageId: 'script' });
    }
  },
});

/** Whether a browser runs what a `<script>` holds, by its type: others hold data or templates. */
function isCode(type = ''): boolean {
  return /^\s*(?:$|module\s*$|(?:text|application)\/(?:x-)?(?:java|ecma)script)/iu.test(type);
}
