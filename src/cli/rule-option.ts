import { checkRules, type LintConfig } from '../lint/config.js';
import { prefix } from '../lint/presets.js';
import { UsageError } from '../base/usage-error.js';
import { quote } from '../text/quote.js';

type Rules = LintConfig['rules'];

/**
 * The rules that `--rule` sets, each as `name: severity` or as `name: ["severity", { options }]`; the prefix of a name may
 * be left out.
 *
 * @throws UsageError if one can't be understood, or there is no such rule
 */
export function readRules(given: readonly string[]): Rules {
  return Object.assign({}, ...given.map(readRule)) as Rules;
}

/** The same configuration with rules that win over all that it says, as in ESLint. */
export function withRules(config: LintConfig, rules: Rules): LintConfig {
  const overrides = config.overrides.map((one) => ({ ...one, rules: { ...one.rules, ...rules } }));
  return { ...config, rules: { ...config.rules, ...rules }, overrides };
}

function readRule(text: string): Rules {
  const { name, entry } = /^\s*(?<name>[^\s:]+)\s*:(?<entry>.*)$/su.exec(text)?.groups ?? {};
  if (name === undefined || entry === undefined)
    throw new UsageError(
      `--rule takes a name and a severity, as in "no-crlf: off", not ${quote(text)}.`,
    );
  const full = name.includes('/') ? name : `${prefix}/${name}`;
  try {
    return checkRules({ [full]: valueOf(entry.trim()) }, []);
  } catch (error) {
    throw new UsageError(`--rule: ${(error as Error).message}`);
  }
}

function valueOf(entry: string): unknown {
  if (/^\w+$/u.test(entry)) return /^\d$/u.test(entry) ? Number(entry) : entry;
  try {
    return JSON.parse(entry) as unknown;
  } catch {
    throw new UsageError(`${quote(entry)} is not a severity, and not JSON as in ["warn", {}].`);
  }
}
