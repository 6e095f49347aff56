import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { membersOf } from '../../src/widget/comment-key.js';
import { quote } from '../../src/text/quote.js';

/**
 * A widget has at most one field of the type `custom`; the platform's page says so, with a "perhaps".
 *
 * @see https://www.kommo.com/developers/content/integrations/custom_settings
 */
export default createManifestRule({
  name: 'no-multiple-custom-fields',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow more than one field of the type `custom` in `settings`',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      multiple:
        'The fields {{first}} and {{field}} are both "custom", but the platform expects at most one such field. Draw both in one field and store their values as one JSON text.',
    },
  },
  check(context, manifest) {
    const custom = membersOf(manifest.settings).flatMap(([code, field]) => {
      const type = field.get('type');
      return type?.text === 'custom' ? [{ code, type }] : [];
    });
    const [first, ...others] = custom;
    for (const { code, type } of others) {
      const data = { field: quote(code), first: quote(first?.code ?? '') };
      context.report({ node: type.node, messageId: 'multiple', data });
    }
  },
});
