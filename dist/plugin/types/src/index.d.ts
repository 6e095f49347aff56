import { type Rule } from 'eslint';
import { type RuleEntry } from './lint/presets.js';
import { parser } from './plugin/parser.js';
import type { EslintRuleName } from './rule-options.js';
import { type PresetName } from './rule-kit/create-rule.js';
export type { PresetName } from './rule-kit/create-rule.js';
export type { RuleOptions } from './rule-options.js';
/**
 * A rule, and below a preset, in types that every release of ESLint agrees with: ESLint 9 comes with two that don't agree
 * with each other on what a rule is given and on plugins that hold presets.
 */
export type RuleModule = Pick<Rule.RuleModule, 'meta'> & {
    create(context: never): Rule.RuleListener;
};
/**
 * The rules by name.
 *
 * They are written for the tree of jsonc-eslint-parser and wrapped to work under the languages of `@eslint/json` too,
 * which replace the parser wherever a configuration sets both.
 */
export declare const rules: Record<EslintRuleName, RuleModule>;
/** One part of a preset, for files of one kind. */
export interface PresetPart {
    name: string;
    files: string[];
    readonly plugins: Record<string, {
        rules: typeof rules;
    }>;
    languageOptions?: {
        parser?: typeof parser;
        sourceType?: 'script';
        globals?: Record<string, 'readonly'>;
    };
    rules?: Record<string, RuleEntry | 'off'>;
}
/** The parts of a preset, for `extends`. */
export type Preset = PresetPart[];
/** The rules of a preset for styles, for `extends` behind the language that reads them. */
export type StylePreset = Omit<PresetPart, 'files' | 'languageOptions'>;
/**
 * The presets by name, and the rules of each for styles: these are for a configuration that reads styles with the language
 * of `@eslint/css`, without which ESLint would end at the first style.
 */
export declare const configs: Record<PresetName, Preset> & Record<`${PresetName}/style`, StylePreset>;
declare const plugin: {
    meta: {
        name: "eslint-plugin-kommo-widget";
        version: "1.0.0";
        namespace: string;
    };
    rules: Record<EslintRuleName, RuleModule>;
    configs: Record<"amocrm" | "amomarket" | "marketplace" | "recommended", Preset> & Record<"amocrm/style" | "amomarket/style" | "marketplace/style" | "recommended/style", StylePreset>;
};
export default plugin;
