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
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn' },
    },
    schema: [],
    messages: {
      code: 'The platform gives a widget its code itself, and refuses an upload with the code of another integration. Take "code" out.',
      secret:
        'A secret key in the manifest is read by all who get the files, and the platform no longer asks for it. Take it out, and have a new one made if it was ever in use.',
      placeholder:
        '"{{key}}" holds a placeholder, so nothing has leaked. The platform gives each widget its code and its secret itself: take "{{key}}" out.',
      remove: 'Take out {{key}}.',
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
