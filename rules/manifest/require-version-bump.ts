import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { replaceMessage, suggestReplacements } from '../../src/rule-kit/replace.js';
import { compareVersions, nextVersion } from '../../src/rule-kit/version.js';
import { quote } from '../../src/text/quote.js';
import type { JsonValue } from '../../src/widget/json-value.js';
import { differingFile } from '../../src/widget/differing-file.js';

/**
 * A widget whose files changed has a higher `widget.version` than before. What was before is known to the command and the
 * Action when they compare with a commit; ESLint by itself knows nothing of it.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'require-version-bump',
  meta: {
    type: 'suggestion',
    hasSuggestions: true,
    docs: {
      description: 'Require a higher `widget.version` if a file of the widget changed',
      presets: { recommended: 'warn', marketplace: 'error', amocrm: 'warn', amomarket: 'error' },
    },
    schema: [],
    messages: {
      same: '{{file}} changed, but the version is still {{version}}. Every upload needs a higher version. Raise it.',
      lower:
        '{{file}} changed, but the version fell from {{before}} to {{version}}. Every upload needs a higher version. Raise it.',
      ...replaceMessage,
    },
  },
  check(context, manifest) {
    const { widget } = manifest;
    const value = manifest.get('widget', 'version');
    const old = widget.before?.manifest?.get('widget', 'version');
    if (!widget.before || !value || !old) return;
    const [version, before] = [versionOf(value), versionOf(old)];
    if (version === undefined || before === undefined) return;
    // Of a number nobody knows how it is meant: 1.10 is 1.1.
    const isText = value.type === 'string' && old.type === 'string';
    const order = isText ? compareVersions(version, before) : version === before ? 0 : undefined;
    if (order === undefined || order > 0) return;
    const file = differingFile(widget, widget.before);
    if (file === undefined) return;
    context.report({
      node: value.node,
      messageId: order === 0 ? 'same' : 'lower',
      data: { file: quote(file), version: quote(version), before: quote(before) },
      suggest: suggestReplacements(value, isText ? nextVersion(before) : undefined),
    });
  },
});

function versionOf({ type, plain }: JsonValue): string | undefined {
  return type === 'string' || type === 'number' ? String(plain) : undefined;
}
