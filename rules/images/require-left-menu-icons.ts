import { iconThemes } from '../../src/platform/left-menu.js';
import { lacks } from '../../src/rule-kit/absent.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { menuItems } from '../../src/rule-kit/left-menu.js';
import { allOf, quote } from '../../src/text/quote.js';

/**
 * An item that a widget adds to the left menu has an icon, or one for each theme of the interface.
 *
 * @see https://developers.kommo.com/docs/left-menu
 */
export default createManifestRule({
  name: 'require-left-menu-icons',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Require icons of items in the left menu',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      none: 'The menu item {{item}} has no icon. Add "icon" with the path of an SVG file, or "icons" with one for each of {{themes}}.',
      oneTheme:
        'The menu item {{item}} has no icon for {{themes}}. Add the path of an SVG file for it.',
    },
  },
  check(context, manifest) {
    for (const { code, kind, value } of menuItems(manifest)) {
      if (kind !== 'own' || !lacks(manifest, value, 'icon')) continue;
      const icons = value.get('icons');
      const missing = iconThemes.filter((theme) => !icons || lacks(manifest, icons, theme));
      const data = { item: quote(code), themes: allOf(missing) };
      if (lacks(manifest, value, 'icons'))
        context.report({ node: value.keyNode, messageId: 'none', data });
      else if (icons?.type === 'object' && missing.length > 0)
        context.report({ node: icons.keyNode, messageId: 'oneTheme', data });
    }
  },
});
