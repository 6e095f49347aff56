import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { remove, removeNode } from '../../src/rule-kit/edit.js';
import { placeholderIn } from '../../src/rule-kit/placeholder.js';
import type { JsonValue } from '../../src/widget/json-value.js';

const credentials = { code: 'code', secret_key: 'secret' } as const;

/**
 * `widget.code` and `widget.secret_key` belong to the way widgets were uploaded before integrations; the platform
 * gives both itself today, and a secret in a manifest is read by all who get the files.
 *
 * @see https://developers.kommo.com/docs/private-integration
 */
export default createManifestRule({
  name: 'no-legacy-keys',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow `widget.code` and `widget.secret_key`',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      code: 'The platform assigns the code itself, and refuses an upload with the code of another integration. Remove "code", unless the integration was uploaded before the conversion: to update, it still needs "code" and "secret_key".',
      secret:
        'Everyone who gets the files can read a secret key in the manifest, and new integrations do not need it. Remove it and request a new one, unless the integration was uploaded before the conversion: to update, it still needs "code" and "secret_key".',
      both: 'New integrations need neither "code" nor "secret_key", and everyone who gets the files can read the secret. Remove both and request a new secret, unless the integration was uploaded before the conversion: to update, it still needs them.',
      placeholder:
        '"{{key}}" is a placeholder, so nothing has leaked. The platform assigns the code and the secret itself: remove "{{key}}".',
      remove: 'Remove {{key}}.',
    },
  },
  check(context, manifest) {
    const found = Object.entries(credentials).flatMap(([key, messageId]) => {
      const value = manifest.get('widget', key);
      const isPlaceholder = placeholderIn(value?.text ?? '') !== undefined;
      return value ? [{ key, messageId, value, isPlaceholder }] : [];
    });
    const { text } = context.sourceCode;
    const [code, secret] = found;
    if (code && secret && !found.some(({ isPlaceholder }) => isPlaceholder)) {
      const range = rangeOfBoth(code.value, secret.value, text);
      const suggest = range && [
        {
          messageId: 'remove' as const,
          data: { key: '"code" and "secret_key"' },
          fix: removeNode(context.sourceCode, { ...secret.value.node, range }),
        },
      ];
      context.report({ node: secret.value.keyNode, messageId: 'both', suggest: suggest ?? [] });
      return;
    }
    for (const { key, messageId, value, isPlaceholder } of found) {
      const said = isPlaceholder
        ? ({ messageId: 'placeholder', data: { key } } as const)
        : { messageId };
      const fix = remove(context.sourceCode, value);
      const suggest = [{ messageId: 'remove' as const, data: { key: `"${key}"` }, fix }];
      context.report({ node: value.keyNode, ...said, suggest: value.isDuplicated ? [] : suggest });
    }
  },
});

/** Where two members stand that follow one another, with nothing else between them; undefined if they do not. */
function rangeOfBoth(one: JsonValue, other: JsonValue, text: string): [number, number] | undefined {
  if (one.isDuplicated || other.isDuplicated) return undefined;
  const [first, second] = [one, other]
    .map(({ property, node }) => (property ?? node).range)
    .sort(([a], [b]) => a - b);
  const isNext = first && second && /^\s*,\s*$/u.test(text.slice(first[1], second[0]));
  return isNext ? [first[0], second[1]] : undefined;
}
