import type { ESLint } from 'eslint';
import rules from '../../rules/index.js';
import { product } from '../product.js';
import type { PresetName, WidgetRule } from '../rule-kit/create-rule.js';

/** The prefix of the rule names in a configuration. */
export const prefix = product.name.replace('eslint-plugin-', '');

/** The files that the command lints, in any case of their ending. */
export const jsonFiles = '**/*.[jJ][sS][oO][nN]';

/** Severity, and options if the preset carries some. */
export type RuleEntry = 'error' | 'warn' | ['error' | 'warn', ...unknown[]];

/** The rules that a preset switches on, by prefixed name, as the rules themselves say it. */
export function presetRules(preset: PresetName): Record<string, RuleEntry> {
  const entries: Record<string, RuleEntry> = {};
  for (const [name, rule] of Object.entries<WidgetRule>(rules as Record<string, WidgetRule>)) {
    const entry = rule.meta.docs.presets[preset];
    if (entry !== undefined)
      entries[`${prefix}/${name}`] = typeof entry === 'string' ? entry : [...entry];
  }
  return entries;
}

/** What `settings` say to the rules. @param isNamed whether the linted folder is a widget because the user named it */
export function settingsFor(isNamed: boolean): Record<string, unknown> {
  return isNamed ? { [prefix]: { widget: true } } : {};
}

/** What every rule says of itself, by prefixed name, as ESLint hands it to formatters. */
export function rulesMeta(): ESLint.LintResultData['rulesMeta'] {
  const named = Object.entries<WidgetRule>(rules as Record<string, WidgetRule>);
  return Object.fromEntries(named.map(([name, { meta }]) => [`${prefix}/${name}`, meta]));
}
