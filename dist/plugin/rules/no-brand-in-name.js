import { brand } from '../src/platform/texts.js';
import { createDocumentRule } from '../src/rule/create-rule.js';
import { readHtml } from '../src/rule/html.js';
import { shownTexts } from '../src/rule/shown-texts.js';
import { quote } from '../src/rule/words.js';
/**
 * The name of a public widget says who made it, and so does not hold the name of the platform.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createDocumentRule({
    name: 'no-brand-in-name',
    meta: {
        type: 'problem',
        docs: {
            description: 'Disallow the name of the platform in the name of a widget',
            presets: { marketplace: 'error' },
        },
        schema: [],
        messages: {
            brand: 'The name {{name}} holds {{brand}}, which the names of public widgets must not. Say what the widget does and who made it, as in "Telephony by Acme".',
        },
    },
    create(context, document) {
        return {
            Program() {
                for (const { value, text } of shownTexts(document, ['name'])) {
                    const { visible } = readHtml(text);
                    if (!visible.toLowerCase().includes(brand.name.toLowerCase()))
                        continue;
                    const data = { name: quote(visible), brand: quote(brand.name) };
                    context.report({ node: value.node, messageId: 'brand', data });
                }
            },
        };
    },
});
