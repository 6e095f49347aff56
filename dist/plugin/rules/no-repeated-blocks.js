import { createManifestRule } from '../src/rule/create-rule.js';
import { checkMisplaced, misplacedMessages } from '../src/rule/misplaced.js';
/**
 * A second `locations`, `settings` or `locale` in a place where the platform does not look changes nothing, and whoever
 * edits it waits for an effect in vain.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
    name: 'no-repeated-blocks',
    meta: {
        type: 'suggestion',
        docs: {
            description: 'Disallow a second `locations`, `settings` or `locale` that is never read',
            presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn' },
        },
        schema: [],
        messages: { repeated: misplacedMessages.repeated },
    },
    create(context, manifest) {
        return {
            Program() {
                checkMisplaced(context, manifest, 'no-misplaced-blocks', ['taken']);
            },
        };
    },
});
