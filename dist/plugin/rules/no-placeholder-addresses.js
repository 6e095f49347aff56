import { createManifestRule } from '../src/rule/create-rule.js';
import { addressesOf } from '../src/rule/hosts.js';
import { quote } from '../src/rule/words.js';
/**
 * Addresses such as `https://example.com`, which templates put there to be filled in, are filled in.
 *
 * @see https://github.com/kommo-crm/create-kommo-integration
 */
export default createManifestRule({
    name: 'no-placeholder-addresses',
    meta: {
        type: 'problem',
        docs: {
            description: 'Disallow placeholders such as `example.com` in URLs and in the support e-mail',
            presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn' },
        },
        schema: [],
        messages: {
            placeholder: '"{{path}}" still holds the placeholder {{value}}. Write the {{meaning}}.',
        },
    },
    create(context, manifest) {
        return {
            Program() {
                for (const { place, value, text, problem } of addressesOf(manifest)) {
                    if (problem !== 'placeholder')
                        continue;
                    const { path, meaning } = place;
                    const data = { path: path.join('.'), meaning, value: quote(text) };
                    context.report({ node: value.node, messageId: 'placeholder', data });
                }
            },
        };
    },
});
