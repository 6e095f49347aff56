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
/**
 * ESLint's own rules that a configuration without `files` runs over JSON too. Under the languages of `@eslint/json` the
 * first six throw; the others see JavaScript where there is none, or a rule of this plugin says the same.
 */
const foreignRules = {
    indent: 'off',
    'lines-around-comment': 'off',
    'logical-assignment-operators': 'off',
    'newline-after-var': 'off',
    'no-irregular-whitespace': 'off',
    strict: 'off',
    'no-unused-expressions': 'off',
    'no-unused-vars': 'off',
    'unicode-bom': 'off',
};
/** The presets by name. */
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
            ...foreignRules,
        },
    };
}
const plugin = {
    meta: { name: product.name, version: product.version, namespace: prefix },
    rules,
    configs,
};
export default plugin;
