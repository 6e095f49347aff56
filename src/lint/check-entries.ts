import type { ErrorObject } from 'ajv';
import { UsageError } from '../base/usage-error.js';
import { oneOf, quote } from '../text/quote.js';
import { packages } from '../widget/late-packages.js';
import { cannotUse, type LintConfig } from './config.js';
import { ConfigMistake, type ConfigPath } from './config-line.js';
import { prefix } from './presets.js';
import { isSeverity } from './rule-set.js';

type Entries = Readonly<Record<string, unknown>>;

/**
 * Checks the severity and the options of every rule that a configuration speaks of.
 *
 * @throws UsageError if a rule can't be run so
 */
export async function checkEntries(config: LintConfig): Promise<void> {
  try {
    await check(config);
  } catch (error) {
    const { file, text } = config;
    if (!(error instanceof ConfigMistake)) throw error;
    if (file !== undefined && text !== undefined) throw cannotUse(error, file, text);
    throw new UsageError(`Cannot use the configuration: ${error.message}`);
  }
}

async function check({ rules, overrides }: LintConfig): Promise<void> {
  const parts = [
    { part: rules, at: ['rules'] },
    ...overrides.map((override, index) => ({
      part: override.rules,
      at: ['overrides', index, 'rules'],
    })),
  ];
  const entries = parts.flatMap(({ part, at }: { part: Entries; at: ConfigPath }) =>
    Object.entries(part).map(([rule, entry]): [ConfigPath, readonly unknown[]] => [
      [...at, rule],
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
  await packages.globs.load();
  for (const [rule, [, ...options]] of withOptions) {
    const validate = validators[String(rule.at(-1)).slice(prefix.length + 1)];
    if (!validate) throw refusal(rule, 'takes no options. Write its severity alone.');
    if (!validate(options)) throw refusal(rule, mistakeIn(validate.errors?.[0]));
  }
}

function refusal(path: ConfigPath, mistake: string): ConfigMistake {
  return new ConfigMistake(`the rule ${quote(String(path.at(-1)))} ${mistake}`, path);
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
