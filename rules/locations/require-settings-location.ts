import { locations } from '../../src/platform/locations.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { appendElement } from '../../src/rule-kit/edit.js';
import { membersOf } from '../../src/widget/comment-key.js';
import { isListed } from '../../src/rule-kit/location.js';
import { quote } from '../../src/text/quote.js';

/**
 * A field of the type `custom` is drawn by script.js, which the settings window loads only if the location
 * `settings` is listed.
 *
 * @see https://developers.kommo.com/docs/field-types
 */
export default createManifestRule({
  name: 'require-settings-location',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require the location `settings` if a settings field is `custom`',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      missing:
        'The field {{field}} is drawn by script.js, which does not run in the settings window. Add "settings" to "locations".',
      add: 'Add "settings" to "locations".',
    },
  },
  check(context, manifest) {
    const block = manifest.locationsBlock;
    const location = locations.find(({ name }) => name === 'settings');
    if (block?.type !== 'array' || !location || isListed(manifest, location)) return;
    const custom = membersOf(manifest.settings)
      .map(([code, field]) => ({ code, type: field.get('type') }))
      .find(({ type }) => type?.text === 'custom');
    if (!custom?.type) return;
    const fix = appendElement(context.sourceCode, block, 'settings');
    context.report({
      node: custom.type.node,
      messageId: 'missing',
      data: { field: quote(custom.code) },
      suggest: [{ messageId: 'add', fix }],
    });
  },
});
