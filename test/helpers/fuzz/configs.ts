import rules from '../../../rules/index.js';
import type { LintConfig } from '../../../src/lint/config.js';
import { presetNames } from '../../../src/rule-kit/create-rule.js';

type Config = Pick<LintConfig, 'preset' | 'rules'>;
type RuleName = keyof typeof rules;

const names = Object.keys(rules) as RuleName[];
const ruleEntries = (severityOf: (name: RuleName) => 'error' | 'off') =>
  Object.fromEntries(names.map((name) => [`kommo-widget/${name}`, severityOf(name)]));

/** Rules whose fixes leave what a text means as it is. */
const spelling: readonly RuleName[] = ['no-byte-order-mark', 'no-crlf', 'strict-json'];

/** Every rule, and only those that are about how a text is written. */
const everyRule: Config = { preset: 'recommended', rules: ruleEntries(() => 'error') };
export const spellingOnly: Config = {
  preset: 'recommended',
  rules: ruleEntries((name) => (spelling.includes(name) ? 'error' : 'off')),
};

/** The ways to lint that can differ: each preset, and the two above. */
export const configs: readonly Config[] = [
  ...presetNames.map((preset) => ({ preset, rules: {} })),
  everyRule,
  spellingOnly,
];
