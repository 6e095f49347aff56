import type { ESLint } from 'eslint';
import type { PresetName } from '../rule-kit/create-rule.js';
/** The prefix of the rule names in a configuration. */
export declare const prefix: string;
/** The files that the command lints, in any case of their ending. */
export declare const jsonFiles = "**/*.[jJ][sS][oO][nN]";
/** Severity, and options if the preset carries some. */
export type RuleEntry = 'error' | 'warn' | ['error' | 'warn', ...unknown[]];
/** The rules that a preset switches on, by prefixed name, as the rules themselves say it. */
export declare function presetRules(preset: PresetName): Record<string, RuleEntry>;
/** What every rule says of itself, by prefixed name, as ESLint hands it to formatters. */
export declare function rulesMeta(): ESLint.LintResultData['rulesMeta'];
