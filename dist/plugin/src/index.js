import { toCompatRule } from 'eslint-json-compat-utils';
import * as parser from 'jsonc-eslint-parser';
import widgetRules from '../rules/index.js';
import { prefix, presetRules } from './lint/presets.js';
import { product } from './product.js';
/**
 * The rules by name.
 *
 * They are written for the tree of jsonc-eslint-parser and wrapped to work under the languages of `@eslint/json` too,
 * which replace the parser wherever a configuration sets both.
 */
export const rules = Object.fromEntries(Object.entries(widgetRules).map(([name, rule]) => [name, toCompatRule(rule)]));
/** The presets by name, each an object for `extends`. */
export const configs = {
    recommended: preset('recommended'),
    marketplace: preset('marketplace'),
    amocrm: preset('amocrm'),
};
function preset(name) {
    return {
        name: `${prefix}/${name}`,
        files: ['**/manifest.json', '**/i18n/*.json'],
        // A getter, because the plugin holds its own configs.
        get plugins() {
            return { [prefix]: plugin };
        },
        languageOptions: { parser },
        rules: {
            ...presetRules(name),
            // Rules of JavaScript that a configuration without \`files\` would run over JSON.
            strict: 'off',
            'no-unused-expressions': 'off',
            'no-unused-vars': 'off',
        },
    };
}
const plugin = {
    meta: { name: product.name, version: product.version, namespace: prefix },
    rules,
    configs,
};
export default plugin;
