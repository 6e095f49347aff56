import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { replaceMessage, replaceWith } from '../../src/rule-kit/replace.js';
import { quote, typeName } from '../../src/text/quote.js';

const current = 2;

/**
 * `widget.interface_version` is the number 2; 1 was the interface before it, and there is no other.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'valid-interface-version',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'Require 2 as `widget.interface_version`',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      other:
        'The interface version must be the number {{expected}}, but is {{actual}}. Write {{expected}}.',
      replace: replaceMessage.replace,
    },
  },
  check(context, manifest) {
    const version = manifest.get('widget', 'interface_version');
    if (!version || version.plain === current || version.type === 'invalid') return;
    const fix = replaceWith(version, current);
    const isCertain = version.text?.trim() === String(current);
    const data = { replacement: String(current) };
    context.report({
      node: version.node,
      messageId: 'other',
      data: { expected: current, actual: describe(version.plain, version.type) },
      fix: isCertain ? fix : null,
      suggest: isCertain ? [] : [{ messageId: 'replace', data, fix }],
    });
  },
});

function describe(plain: unknown, type: string): string {
  if (typeof plain === 'string') return `the string ${quote(plain)}`;
  return typeof plain === 'number' ? String(plain) : typeName(type);
}
