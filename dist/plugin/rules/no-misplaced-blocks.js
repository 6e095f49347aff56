import { createManifestRule } from '../src/rule/create-rule.js';
import { checkMisplaced, misplacedMessages } from '../src/rule/misplaced.js';
/**
 * `locations` and `settings` stand at the top level of the manifest, and `locale` inside `widget`.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
    name: 'no-misplaced-blocks',
    meta: {
        type: 'problem',
        hasSuggestions: true,
        docs: {
            description: 'Disallow `locations`, `settings` and `locale` where the platform does not look',
            presets: { recommended: 'error', marketplace: 'error', amocrm: 'error' },
        },
        schema: [],
        messages: { misplaced: misplacedMessages.misplaced, move: misplacedMessages.move },
    },
    create(context, manifest) {
        return {
            Program() {
                checkMisplaced(context, manifest, 'no-misplaced-blocks', ['free']);
            },
        };
    },
});
