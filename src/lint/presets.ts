import type { ESLint } from 'eslint';
import rules from '../../rules/index.js';
import { product } from '../product.js';
import type { FileKind, PresetName, WidgetRule } from '../rule-kit/create-rule.js';

/** The prefix of the rule names in a configuration. */
export const prefix = product.name.replace('eslint-plugin-', '');

/** The files that the command lints, in any case of their endings. */
export const lintedFilePatterns = ['json', 'js', 'css', 'twig', 'md'].map(
  (ending) => `**/*.${Array.from(ending, (one) => `[${one}${one.toUpperCase()}]`).join('')}`,
);

/** Severity, and options if the preset carries some. */
export type RuleEntry = 'error' | 'warn' | ['error' | 'warn', ...unknown[]];

/**
 * The rules that a preset switches on, by prefixed name, as the rules themselves say it.
 *
 * @param kinds the files that one of them has to look at, if not all are wanted
 */
export function presetRules(
  preset: PresetName,
  kinds?: readonly FileKind[],
): Record<string, RuleEntry> {
  const entries: Record<string, RuleEntry> = {};
  for (const [name, rule] of Object.entries<WidgetRule>(rules as Record<string, WidgetRule>)) {
    const { presets, looksAt } = rule.meta.docs;
    const entry = presets[preset];
    const isWanted = !kinds || looksAt?.some((kind) => kinds.includes(kind));
    if (entry !== undefined && isWanted)
      entries[`${prefix}/${name}`] = typeof entry === 'string' ? entry : [...entry];
  }
  return entries;
}

/** What every rule says of itself, by prefixed name, as ESLint hands it to formatters. */
export function rulesMeta(): ESLint.LintResultData['rulesMeta'] {
  const named = Object.entries<WidgetRule>(rules as Record<string, WidgetRule>);
  return Object.fromEntries(named.map(([name, { meta }]) => [`${prefix}/${name}`, meta]));
}
