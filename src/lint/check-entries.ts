import type { ErrorObject } from 'ajv';
import { UsageError } from '../base/usage-error.js';
import { oneOf, quote } from '../text/quote.js';
import type { LintConfig } from './config.js';
import { prefix } from './presets.js';
import { isSeverity } from './rule-set.js';

type Entries = Readonly<Record<string, unknown>>;

/**
 * Checks the severity and the options of every rule that a configuration speaks of.
 *
 * @throws UsageError if a rule can't be run so
 */
export async function checkEntries({ rules, overrides }: LintConfig): Promise<void> {
  const entries = [rules, ...overrides.map((override) => override.rules)].flatMap((part: Entries) =>
    Object.entries(part).map(([rule, entry]): [string, readonly unknown[]] => [
      rule,
      Array.isArray(entry) ? entry : [entry],
    ]),
  );
  for (const [rule, [severity]] of entries) {
    if (!isSeverity(severity))
      throw refusal(rule, `has no severity. Write ${oneOf(['off', 'warn', 'error'])}.`);
  }
  const withOptions = entries.filter(([, { length }]) => length > 1);
  if (withOptions.length === 0) return;
  // Few configurations have options, and only they need what checks them.
  const { validators } = await import('./option-validators.js');
  for (const [rule, [, ...options]] of withOptions) {
    const validate = validators[rule.slice(prefix.length + 1)];
    if (!validate) throw refusal(rule, 'takes no options. Write its severity alone.');
    if (!validate(options)) throw refusal(rule, mistakeIn(validate.errors?.[0]));
  }
}

function refusal(rule: string, mistake: string): UsageError {
  return new UsageError(`Cannot use the configuration: the rule ${quote(rule)} ${mistake}`);
}

/** What is wrong with options, to follow on the rule's name. */
function mistakeIn(error: ErrorObject | undefined): string {
  const { instancePath = '', message = 'is not valid', params = {} } = error ?? {};
  const [, ...keys] = instancePath.split('/').slice(1);
  const option = keys.length === 0 ? 'its options' : `its option ${quote(keys.join('.'))}`;
  const { additionalProperty, allowedValues } = params as {
    additionalProperty?: string;
    allowedValues?: readonly unknown[];
  };
  if (additionalProperty !== undefined) return `has no option ${quote(additionalProperty)}.`;
  if (allowedValues) return `needs ${oneOf(allowedValues.map(String))} for ${option}.`;
  if (error?.keyword === 'maxItems' && keys.length === 0) return 'takes fewer options.';
  return `can't use ${option}: it ${message}.`;
}
