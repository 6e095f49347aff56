import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { membersOf } from '../../src/widget/comment-key.js';
import { replaceMessage, replaceWith } from '../../src/rule-kit/replace.js';

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
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      off: 'With "installation": false nobody can activate the widget and use its {{parts}}. Set it to true.',
      ...replaceMessage,
    },
  },
  check(context, manifest) {
    const installation = manifest.get('widget', 'installation');
    if (installation?.plain !== false) return;
    const { locations, settings } = manifest;
    const hasSettings = locations.has('settings') || membersOf(settings).length > 0;
    const hasSteps = locations.has('salesbot_designer') || manifest.get('salesbot_designer');
    if (!hasSettings && !hasSteps) return;
    const parts = [...(hasSettings ? ['settings'] : []), ...(hasSteps ? ['Salesbot steps'] : [])];
    context.report({
      node: installation.node,
      messageId: 'off',
      data: { parts: parts.join(' and ') },
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
