import rules from '../../rules/index.js';
import { product } from '../product.js';
/** The prefix of the rule names in a configuration. */
export const prefix = product.name.replace('eslint-plugin-', '');
/** The rules that a preset switches on, by prefixed name, as the rules themselves say it. */
export function presetRules(preset) {
    const entries = {};
    for (const [name, rule] of Object.entries(rules)) {
        const entry = rule.meta?.docs?.presets[preset];
        if (entry !== undefined)
            entries[`${prefix}/${name}`] = typeof entry === 'string' ? entry : [...entry];
    }
    return entries;
}
/** What `settings` say to the rules. @param isNamed whether the linted folder is a widget because the user named it */
export function settingsFor(isNamed) {
    return isNamed ? { [prefix]: { widget: true } } : {};
}
/** What every rule says of itself, by prefixed name, as ESLint hands it to formatters. */
export function rulesMeta() {
    const named = Object.entries(rules);
    return Object.fromEntries(named.map(([name, { meta = {} }]) => [`${prefix}/${name}`, meta]));
}
