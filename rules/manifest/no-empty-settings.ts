import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { remove } from '../../src/rule-kit/edit.js';

/**
 * `settings` has at least one field; both platforms have refused an empty block as a missing one.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'no-empty-settings',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow `settings` without a field',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      empty: 'The block "settings" is empty, and the platform refuses it. Add at least one field.',
      needless:
        'The block "settings" is empty, and a widget that cannot be installed needs no such block. Remove it, or add a field.',
      remove: 'Remove the empty block.',
    },
  },
  check(context, manifest) {
    const { settings } = manifest;
    if (settings?.type !== 'object' || settings.members.size > 0) return;
    const isNeeded =
      manifest.locations.has('settings') || manifest.get('widget', 'installation')?.plain !== false;
    if (isNeeded) {
      context.report({ node: settings.keyNode, messageId: 'empty' });
      return;
    }
    const fix = remove(context.sourceCode, settings);
    // Without this block a misplaced one would take its place.
    const { root } = manifest;
    const isOnly = root.get('widget', 'settings') === undefined || !root.get('settings');
    context.report({
      node: settings.keyNode,
      messageId: 'needless',
      suggest: isOnly ? [{ messageId: 'remove', fix }] : [],
    });
  },
});
