import { parse } from 'node:path';
import type { ESLint } from 'eslint';
import { Linter } from 'eslint/universal';
import * as parser from 'jsonc-eslint-parser';
import rules from '../../rules/index.js';
import type { WidgetRule } from '../rule/create-rule.js';
import { jsonFiles, prefix, settingsFor } from './presets.js';
import type { RuleSet } from './rule-set.js';
import { verify } from './verify.js';

// All that needs ESLint itself, which is loaded only where there is something to find or to check.

/**
 * ESLint for the files of one widget.
 *
 * @param folder absolute path of the widget
 * @param isNamed whether it is a widget because the user named it
 */
export class WidgetLinter {
  readonly #linter: Linter;
  readonly #isNamed: boolean;

  constructor(folder: string, isNamed: boolean) {
    this.#linter = linterAt(parse(folder).root);
    this.#isNamed = isNamed;
  }

  /** What rules find in a text. */
  verify(text: string, filename: string, on: RuleSet): readonly Linter.LintMessage[] {
    return verify(this.#linter, text, this.#config(on), filename);
  }

  /** A text with the fixes of rules applied. */
  fix(text: string, filename: string, on: RuleSet): Linter.FixReport {
    return this.#linter.verifyAndFix(text, this.#config(on), { filename });
  }

  #config(on: RuleSet): Linter.Config[] {
    const entries = [...on].map(([name, entry]) => [`${prefix}/${name}`, [...entry]] as const);
    return configOf(uncheckedRules, Object.fromEntries(entries), this.#isNamed);
  }
}

const linters = new Map<string, Linter>();

/** Of a file outside of this folder ESLint says nothing but that no configuration matches. */
function linterAt(cwd: string): Linter {
  const linter = linters.get(cwd) ?? new Linter({ cwd });
  linters.set(cwd, linter);
  return linter;
}

/** Lets ESLint check severities and options. @throws where they can't be used */
export function checkEntries(entries: Readonly<Record<string, unknown>>): void {
  const filename = '/manifest.json';
  linterAt('/').verify('{}', configOf(rules, entries, false), { filename });
}

/** Presets are right, and what a configuration says was checked before: no schema has to be compiled for each run. */
const uncheckedRules = Object.fromEntries(
  Object.entries<WidgetRule>(rules as Record<string, WidgetRule>).map(([name, rule]) => [
    name,
    { ...rule, meta: { ...rule.meta, schema: false as const } },
  ]),
);

function configOf(
  ruleModules: object,
  entries: Readonly<Record<string, unknown>>,
  isNamed: boolean,
): Linter.Config[] {
  return [
    // ESLint leaves these out by itself, and whoever names such a folder wants it linted.
    { ignores: ['!**/node_modules/', '!.git/'] },
    {
      name: prefix,
      files: [jsonFiles],
      plugins: { [prefix]: { rules: ruleModules } as ESLint.Plugin },
      languageOptions: { parser },
      // A comment in a manifest is a defect of its own and must not switch the linter off.
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      settings: settingsFor(isNamed),
      rules: entries as Linter.RulesRecord,
    },
  ];
}
