import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { replaceMessage, replaceWith, suggestReplacements } from '../../src/rule-kit/replace.js';
import { quote, typeName } from '../../src/text/quote.js';
import { versionPattern } from '../../src/platform/widget.js';

const isVersion = (text: string): boolean => new RegExp(versionPattern, 'u').test(text);

/**
 * `widget.version` is a string of numbers joined by dots, which people raise with each upload; the platform compares
 * it and adds it to the addresses of files.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'valid-version',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'Require `widget.version` to be a string with a version number',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      wrongType:
        'The version must be a string, but is {{actual}}. Write it in quotes, as in "1.0.0".',
      invalid: '{{value}} is not a version number. Write numbers joined by dots, as in "1.0.0".',
      ...replaceMessage,
    },
  },
  check(context, manifest) {
    const version = manifest.get('widget', 'version');
    if (!version || version.type === 'invalid') return;
    const { text } = version;
    if (text === undefined) {
      const { node } = version;
      // As it is written: the value of 1.10 is 1.1.
      const written = context.sourceCode.text.slice(...node.range);
      const isCertain = version.type === 'number' && isVersion(written);
      const data = { actual: typeName(version.type) };
      const fix = isCertain ? replaceWith(version, written) : null;
      context.report({ node, messageId: 'wrongType', data, fix });
      return;
    }
    if (isVersion(text)) return;
    const meant = /\d+(?:\.\d+)*/u.exec(text.replaceAll(',', '.'))?.[0];
    context.report({
      node: version.node,
      messageId: 'invalid',
      data: { value: quote(text) },
      suggest: suggestReplacements(version, meant),
    });
  },
});
