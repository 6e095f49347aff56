import { lacks } from '../../src/rule-kit/absent.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { remove } from '../../src/rule-kit/edit.js';
import { menuItems, type MenuItem } from '../../src/rule-kit/left-menu.js';
import { membersOf } from '../../src/widget/comment-key.js';
import { quote } from '../../src/text/quote.js';
import type { JsonValue } from '../../src/widget/json-value.js';

/**
 * Items and pages that a widget adds to the left menu have a title, and the platform's item `settings` stays.
 *
 * @see https://developers.kommo.com/docs/left-menu
 */
export default createManifestRule({
  name: 'valid-left-menu',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require titles of items in the left menu, and the item `settings` to stay',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      noTitle:
        'The menu item {{item}} has no title to show. Add "title" with a reference to its text, as in {{example}}.',
      hiddenSettings: 'The platform never hides its menu item "settings". Remove "is_hidden".',
      remove: 'Remove "is_hidden".',
    },
  },
  check(context, manifest) {
    function checkTitle(code: string, value: JsonValue): void {
      const title = value.get('title');
      const isThere = title ? title.text?.trim() !== '' : !lacks(manifest, value, 'title');
      if (isThere) return;
      const data = { item: quote(code), example: quote(`left_menu.${code}`) };
      context.report({ node: title?.node ?? value.keyNode, messageId: 'noTitle', data });
    }

    function check({ code, kind, value }: MenuItem): void {
      if (kind === 'own') checkTitle(code, value);
      for (const [page, entry] of membersOf(value.get('submenu'))) {
        if (entry.type === 'object') checkTitle(page, entry);
      }
      const isHidden = value.get('is_hidden');
      if (code !== 'settings' || isHidden?.plain !== true) return;
      const fix = remove(context.sourceCode, isHidden);
      context.report({
        node: isHidden.node,
        messageId: 'hiddenSettings',
        suggest: [{ messageId: 'remove', fix }],
      });
    }

    menuItems(manifest).forEach(check);
  },
});
