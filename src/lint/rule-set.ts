import rules from '../../rules/index.js';
import type { WidgetRule } from '../rule-kit/create-rule.js';
import { isObject } from '../widget/plain.js';
import type { LintConfig } from './config.js';
import { prefix, presetRules } from './presets.js';

/** The rules that are on, by their names without prefix, with severity and options as a configuration gives them. */
export type RuleSet = ReadonlyMap<string, RuleEntry>;

/** Severity, and the options that were given. */
export type RuleEntry = readonly [severity: 1 | 2, ...options: unknown[]];
type Entries = Readonly<Record<string, unknown>>;

const severities = new Map<unknown, 0 | 1 | 2>([
  ...(['off', 'warn', 'error'] as const).map((name, level) => [name, level as 0 | 1 | 2] as const),
  ...([0, 1, 2] as const).map((level) => [level, level] as const),
]);
const byName = rules as unknown as Readonly<Record<string, WidgetRule>>;

/**
 * Works out which rules are on.
 *
 * @param overrides the overrides of the configuration that match a file, in their order
 */
export function ruleSet(
  config: Pick<LintConfig, 'preset' | 'rules'>,
  overrides: LintConfig['overrides'] = [],
): RuleSet {
  let entries: Entries = { ...presetRules(config.preset), ...config.rules };
  for (const { preset, rules: own } of overrides) {
    // A preset begins anew: the options of another one are for another place.
    entries = preset === undefined ? merge(entries, own) : { ...presetRules(preset), ...own };
  }
  const on = new Map<string, RuleEntry>();
  for (const [name, entry] of Object.entries(entries)) {
    const [severity, ...options] = toArray(entry);
    const level = severities.get(severity);
    if (level) on.set(name.slice(prefix.length + 1), [level, ...options]);
  }
  return on;
}

/** Whether a value is a severity as ESLint's configurations write it. */
export function isSeverity(value: unknown): boolean {
  return severities.has(value);
}

/** A rule of a set by its name, and all options that it is run with. */
export function ruleOf(name: string, [, ...options]: RuleEntry) {
  const rule = byName[name] as WidgetRule;
  return { rule, options: withDefaults(rule.meta.defaultOptions ?? [], options) };
}

/** A severity alone leaves the options as they were, as in ESLint. */
function merge(base: Entries, over: Entries): Entries {
  const merged = Object.entries(over).map(([name, entry]) => {
    const [severity, ...options] = toArray(entry);
    const kept = options.length === 0 ? toArray(base[name]).slice(1) : options;
    return [name, [severity, ...kept]] as const;
  });
  return { ...base, ...Object.fromEntries(merged) };
}

function withDefaults(defaults: readonly unknown[], given: readonly unknown[]): unknown[] {
  const length = Math.max(defaults.length, given.length);
  return Array.from({ length }, (_, index) => mergeValues(defaults[index], given[index]));
}

/** Objects are merged key by key; all else that is given takes the place of the default, as in ESLint. */
function mergeValues(defaults: unknown, given: unknown): unknown {
  if (given === undefined) return defaults;
  if (!isObject(defaults) || !isObject(given)) return given;
  const merged = Object.entries(given).map(([key, value]) => [
    key,
    mergeValues(defaults[key], value),
  ]);
  return { ...defaults, ...(Object.fromEntries(merged) as object) };
}

function toArray(entry: unknown): readonly unknown[] {
  return Array.isArray(entry) ? entry : [entry];
}
