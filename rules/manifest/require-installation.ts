import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { membersOf } from '../../src/rule-kit/remark.js';
import { replaceMessage, replaceWith } from '../../src/rule-kit/replace.js';
import { allOf } from '../../src/text/quote.js';

/**
 * A widget with settings or Salesbot steps can be installed. With `installation: false` the upload goes through, and
 * then there is no button to activate it and its settings stay empty.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'require-installation',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require `installation: true` in a widget with settings or Salesbot steps',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn' },
    },
    schema: [],
    messages: {
      off: 'With "installation": false nobody can activate the widget, so that {{reason}} never comes into use. Set it to true.',
      ...replaceMessage,
    },
  },
  check(context, manifest) {
    const installation = manifest.get('widget', 'installation');
    if (installation?.plain !== false) return;
    const blocks = [
      ...(membersOf(manifest.settings).length > 0 ? ['settings'] : []),
      ...(manifest.get('salesbot_designer') ? ['salesbot_designer'] : []),
    ];
    const locations = ['settings', 'salesbot_designer'].filter((name) =>
      manifest.locations.has(name),
    );
    if (blocks.length + locations.length === 0) return;
    const reason =
      blocks.length > 0 ? `the block ${allOf(blocks)}` : `the location ${allOf(locations)}`;
    context.report({
      node: installation.node,
      messageId: 'off',
      data: { reason },
      suggest: [
        {
          messageId: 'replace',
          data: { replacement: 'true' },
          fix: replaceWith(installation, true),
        },
      ],
    });
  },
});
