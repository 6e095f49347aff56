import type { Rule } from 'eslint';
import widgetRules from '../rules/index.js';
import { type RuleEntry } from './lint/presets.js';
import { parser } from './plugin/parser.js';
import { type PresetName } from './rule-kit/create-rule.js';
export type { PresetName } from './rule-kit/create-rule.js';
export type { RuleOptions } from './rule-options.js';
type RuleName = keyof typeof widgetRules;
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
export declare const rules: Record<RuleName, RuleModule>;
/** An object for `extends`. */
export interface Preset {
    name: string;
    files: string[];
    readonly plugins: Record<string, {
        rules: typeof rules;
    }>;
    languageOptions: {
        parser: typeof parser;
        sourceType: 'script';
    };
    rules: Record<string, RuleEntry | 'off'>;
}
/** The presets by name. */
export declare const configs: Record<PresetName, Preset>;
declare const plugin: {
    meta: {
        name: "eslint-plugin-kommo-widget";
        version: "1.0.0";
        namespace: string;
    };
    rules: Record<"max-ai-agent-description-length" | "max-text-length" | "no-bare-links" | "no-brand-in-name" | "no-byte-order-mark" | "no-crlf" | "no-disabled-tour" | "no-duplicate-keys" | "no-duplicate-locales" | "no-duplicate-locations" | "no-empty-settings" | "no-extra-locale-keys" | "no-hardcoded-text" | "no-implicit-required" | "no-ineffective-left-menu" | "no-insecure-urls" | "no-junk-files" | "no-key-as-text" | "no-legacy-keys" | "no-local-urls" | "no-location-suffix" | "no-misplaced-blocks" | "no-misplaced-options" | "no-missing-locale-keys" | "no-misspelled-brand" | "no-misspelled-keys" | "no-multiple-custom-fields" | "no-placeholder-urls" | "no-placeholders" | "no-russian-in-english" | "no-sample-content" | "no-sample-keys" | "no-secrets" | "no-unbuilt-package" | "no-undeclared-locale-files" | "no-undeclared-tour-images" | "no-unknown-locales" | "no-unknown-locations" | "no-unknown-short-tags" | "no-unread-keys" | "no-unresolved-inert-references" | "no-unresolved-references" | "no-unsafe-html" | "no-unsupported-keys" | "no-unused-blocks" | "no-wrong-language" | "prefer-documented-types" | "require-ai-agent-description" | "require-card-for-card-sdk" | "require-image-files" | "require-installation" | "require-keys" | "require-left-menu-icons" | "require-locale-files" | "require-location-blocks" | "require-location-suffix" | "require-salesbot-block" | "require-script" | "require-settings" | "require-settings-location" | "require-tour" | "require-tour-images" | "require-tour-images-per-language" | "require-version-bump" | "require-webhook-url" | "strict-json" | "valid-action-fields" | "valid-advanced-title" | "valid-card-logos" | "valid-dp-field-type" | "valid-encoding" | "valid-field-type" | "valid-image-format" | "valid-interface-version" | "valid-left-menu" | "valid-locale" | "valid-locale-file" | "valid-location-suffix" | "valid-locations" | "valid-logos" | "valid-manifest-name" | "valid-mobile-color" | "valid-settings-fields" | "valid-support" | "valid-tour-image-count" | "valid-tour-image-size" | "valid-types" | "valid-urls" | "valid-version", RuleModule>;
    configs: Record<"amocrm" | "amomarket" | "marketplace" | "recommended", Preset>;
};
export default plugin;
