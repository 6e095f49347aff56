import { systemItems, type SystemItem } from '../../src/platform/left-menu.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { didYouMean } from '../../src/text/did-you-mean.js';
import { remove } from '../../src/rule-kit/edit.js';
import { menuItems, type MenuItem } from '../../src/rule-kit/left-menu.js';
import { renameMessage, suggestRename } from '../../src/rule-kit/misspelled.js';
import {
  platformNames,
  platformSchema,
  type PlatformOptions,
} from '../../src/rule-kit/platform.js';
import { replaceMessage, suggestReplacements } from '../../src/rule-kit/replace.js';
import { oneOf, quote } from '../../src/text/quote.js';
import type { JsonValue } from '../../src/widget/json-value.js';

type MessageIds =
  | 'unknownItem'
  | 'notHideable'
  | 'notExtendable'
  | 'notFollowable'
  | 'rename'
  | 'remove'
  | 'replace';

/**
 * A widget changes of the platform's own menu items only what the platform lets it: it hides some, adds pages to
 * others, and puts its own items after them.
 *
 * @see https://developers.kommo.com/docs/left-menu
 */
export default createManifestRule<PlatformOptions, MessageIds>({
  name: 'no-ineffective-left-menu',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow changes of the left menu that the platform does not make',
      presets: {
        recommended: 'warn',
        marketplace: 'warn',
        amocrm: ['warn', { platform: 'amocrm' }],
        amomarket: ['warn', { platform: 'amocrm' }],
      },
    },
    schema: platformSchema,
    defaultOptions: [{ platform: 'kommo' }],
    messages: {
      unknownItem:
        '{{platform}} has no menu item {{item}}. Write {{expected}}, or give an item of your own a "title" and an "icon".',
      notHideable:
        '{{platform}} does not hide the menu item {{item}}, only {{expected}}. Remove "is_hidden".',
      notExtendable:
        '{{platform}} adds no pages to its menu item {{item}}, only to {{expected}}. Remove "submenu".',
      notFollowable:
        '{{platform}} puts nothing after {{item}}. Write the code of one of its menu items: {{expected}}.',
      remove: 'Remove {{key}}.',
      ...renameMessage,
      ...replaceMessage,
    },
  },
  check(context, manifest) {
    const [{ platform = 'kommo' }] = context.options;
    const codesOf = (can: 'hideable' | 'extendable' | 'followable'): readonly string[] =>
      systemItems.filter((item) => item[can].includes(platform)).map(({ code }) => code);
    const dataFor = (item: string, expected: readonly string[]) => ({
      platform: platformNames[platform],
      item: quote(item),
      expected: oneOf(expected),
    });

    function reportKey(
      messageId: 'notHideable' | 'notExtendable',
      member: JsonValue,
      data: ReturnType<typeof dataFor>,
    ): void {
      const fix = remove(context.sourceCode, member);
      const key = quote(member.key ?? '');
      const suggest = [{ messageId: 'remove' as const, data: { key }, fix }];
      context.report({ node: member.keyNode, messageId, data, suggest });
    }

    function checkOwn(value: JsonValue): void {
      const after = value.get('sort', 'after');
      const expected = codesOf('followable');
      if (after?.text === undefined || expected.includes(after.text)) return;
      const data = dataFor(after.text, expected);
      const suggest = suggestReplacements(after, didYouMean(after.text, expected));
      context.report({ node: after.node, messageId: 'notFollowable', data, suggest });
    }

    function checkSystem(value: JsonValue, { code, extendable }: SystemItem): void {
      const submenu = value.get('submenu');
      if (!submenu || extendable.includes(platform)) return;
      reportKey('notExtendable', submenu, dataFor(code, codesOf('extendable')));
    }

    function check(item: MenuItem): void {
      const { code, value } = item;
      if (item.kind === 'unknown') {
        const known = [...new Set([...codesOf('hideable'), ...codesOf('extendable')])];
        const free = known.filter((other) => !value.parent?.get(other));
        const meant = didYouMean(code, free);
        context.report({
          node: value.keyNode,
          messageId: 'unknownItem',
          data: dataFor(code, known),
          suggest: meant === undefined ? [] : [suggestRename(value, meant)],
        });
        return;
      }
      if (item.kind === 'own') checkOwn(value);
      else checkSystem(value, item.system);
      const isHidden = value.get('is_hidden');
      const hideable = codesOf('hideable');
      // That `settings` can't be hidden is an error, and so of another rule.
      if (isHidden?.plain !== true || code === 'settings' || hideable.includes(code)) return;
      reportKey('notHideable', isHidden, dataFor(code, hideable));
    }

    menuItems(manifest).forEach(check);
  },
});
