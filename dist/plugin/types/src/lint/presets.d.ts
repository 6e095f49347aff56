import type { ESLint } from 'eslint';
import type { FileKind, PresetName } from '../rule-kit/create-rule.js';
/** The prefix of the rule names in a configuration. */
export declare const prefix: string;
/** The files that the command lints, in any case of their endings. */
export declare const lintedFilePatterns: string[];
/** Severity, and options if the preset carries some. */
export type RuleEntry = 'error' | 'warn' | ['error' | 'warn', ...unknown[]];
/**
 * The rules that a preset switches on, by prefixed name, as the rules themselves say it.
 *
 * @param kinds the files that one of them has to look at, if not all are wanted
 */
export declare function presetRules(preset: PresetName, kinds?: readonly FileKind[]): Record<string, RuleEntry>;
/** What every rule says of itself, by prefixed name, as ESLint hands it to formatters. */
export declare function rulesMeta(): ESLint.LintResultData['rulesMeta'];
