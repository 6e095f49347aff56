import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import rules from '../../rules/index.js';
import { UsageError } from '../base/usage-error.js';
import type { LintConfig } from '../lint/config.js';
import { checkEntries } from '../lint/check-entries.js';
import { globsOf } from '../lint/config-globs.js';
import { prefix } from '../lint/presets.js';
import type { RuleSet } from '../lint/rule-set.js';
import { product } from '../product.js';
import type { WidgetRule } from '../rule-kit/create-rule.js';
import { rulePage } from '../rule-kit/rule-page.js';
import { didYouMean } from '../text/did-you-mean.js';
import { quote } from '../text/quote.js';
import { withSlashes } from '../base/with-slashes.js';

const named = Object.entries<WidgetRule>(rules as Record<string, WidgetRule>);
const names = named.map(([name]) => name);
const levels = ['off', 'warn', 'error'] as const;

/** All rules, each with its severity in a folder and with what it is for. */
export async function listRules(config: LintConfig, cwd: string): Promise<string> {
  const set = await rulesFor(config, join(cwd, 'manifest.json'));
  const width = Math.max(...names.map(({ length }) => length));
  const rows = named.map(
    ([name, { meta }]) =>
      `${name.padEnd(width)}  ${levelOf(set, name).padEnd(5)}  ${meta.docs.description}`,
  );
  return `${rows.join('\n')}\n`;
}

/** The preset and the rules that are in force for a file, as JSON in the form of a configuration. */
export async function printConfig(config: LintConfig, cwd: string, file: string): Promise<string> {
  const set = await rulesFor(config, resolve(cwd, file));
  const entries = [...set].map(([name, [level, ...options]]) => {
    const severity = levels[level];
    return [`${prefix}/${name}`, options.length === 0 ? severity : [severity, ...options]] as const;
  });
  const printed = {
    ...(config.file !== undefined && { config: withSlashes(config.file) }),
    preset: config.preset,
    rules: Object.fromEntries(entries),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

/**
 * The page of a rule.
 *
 * @param given its name, with or without prefix
 * @throws UsageError if there is no such rule
 */
export function explainRule(given: string): string {
  const name = given.replace(`${prefix}/`, '');
  if (!names.includes(name)) {
    const meant = didYouMean(name, names);
    const hint = meant === undefined ? 'See --list-rules.' : `Did you mean ${quote(meant)}?`;
    throw new UsageError(`There is no rule ${quote(given)}. ${hint}`);
  }
  const page = pageOf(name);
  if (page !== undefined) return page;
  const { description } = (rules as unknown as Record<string, WidgetRule>)[name]?.meta.docs ?? {};
  return `${prefix}/${name}: ${description ?? ''}.\n${rulePage(name)}\n`;
}

async function rulesFor(config: LintConfig, file: string): Promise<RuleSet> {
  await checkEntries(config);
  return (await globsOf(config)).rulesFor(file);
}

function levelOf(set: RuleSet, name: string): string {
  return levels[set.get(name)?.[0] ?? 0];
}

/** The text of a page, which lies in the package that this code is a part of. */
function pageOf(name: string): string | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const page = join(folder, 'docs/rules', `${name}.md`);
    if (isPackage(folder) && existsSync(page)) return readFileSync(page, 'utf8');
    if (folder === dirname(folder)) return undefined;
  }
}

/** Whether a folder is this package: another may lie around it. */
function isPackage(folder: string): boolean {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  return (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }).name === product.name;
}
