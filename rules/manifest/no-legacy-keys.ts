import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { remove } from '../../src/rule-kit/edit.js';
import { placeholderIn } from '../../src/rule-kit/placeholder.js';

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
      placeholder:
        '"{{key}}" is a placeholder, so nothing has leaked. The platform assigns the code and the secret itself: remove "{{key}}".',
      remove: 'Remove {{key}}.',
    },
  },
  check(context, manifest) {
    for (const [key, messageId] of Object.entries(credentials)) {
      const value = manifest.get('widget', key);
      if (!value) continue;
      context.report({
        node: value.keyNode,
        ...(placeholderIn(value.text ?? '') === undefined
          ? { messageId }
          : { messageId: 'placeholder', data: { key } }),
        suggest: value.isDuplicated
          ? []
          : [
              {
                messageId: 'remove',
                data: { key: `"${key}"` },
                fix: remove(context.sourceCode, value),
              },
            ],
      });
    }
  },
});
