import { manifestKey } from '../../src/platform/keys.js';
import { reportAbsent } from '../../src/rule-kit/absent.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { renameMessage } from '../../src/rule-kit/misspelled.js';
import { startOf } from '../../src/rule-kit/place.js';

/**
 * A widget that can be installed has settings. If the location `settings` is listed, the block is asked for there;
 * without the location developers disagree on whether the upload asks for it.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'require-settings',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require `settings` if the widget can be installed',
      presets: { recommended: 'warn', marketplace: 'error', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      missing:
        'The widget can be installed but has no "settings". Add the block with at least one field.',
      misspelled:
        'The widget can be installed but has no "settings", and the platform does not know {{found}}. Did you mean "settings"? If not, add it.',
      ...renameMessage,
    },
  },
  check(context, manifest) {
    const { root } = manifest;
    if (manifest.get('widget', 'installation')?.plain !== true) return;
    if (manifest.settings || manifest.locations.has('settings')) return;
    reportAbsent(context, {
      object: root,
      key: manifestKey,
      names: ['settings'],
      loc: () => startOf(root),
      messageIds: { absent: 'missing', misspelled: 'misspelled' },
      data: {},
    });
  },
});
