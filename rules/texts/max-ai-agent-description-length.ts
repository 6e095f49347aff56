import { textLimits } from '../../src/platform/texts.js';
import { createLocaleRule } from '../../src/rule-kit/create-rule.js';
import { countCharacters, readHtml } from '../../src/rule-kit/html.js';

const { max: documented } = textLimits.aiAgentDescription;

/**
 * The tile of the AI agent cuts a description that is longer than it shows.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
export default createLocaleRule<[{ max?: number }], 'tooLong'>({
  name: 'max-ai-agent-description-length',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Enforce a maximum length of the description that the location `ai_agent` shows',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [
      {
        type: 'object',
        properties: {
          max: { type: 'integer', minimum: 1, description: 'Maximum number of characters.' },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ max: documented }],
    messages: {
      tooLong:
        'The description for the AI agent has {{actual}} characters, but the platform cuts it after {{max}}. Shorten it.',
    },
  },
  check(context, { root, code, manifest }) {
    const [{ max = documented }] = context.options;

    if (!manifest.locales.has(code)) return;
    for (const { path } of manifest.locationTexts) {
      const value = root.get(...path.split('.'));
      const actual = countCharacters(readHtml(value?.text ?? '').visible);
      if (value && actual > max)
        context.report({ node: value.node, messageId: 'tooLong', data: { actual, max } });
    }
  },
});
