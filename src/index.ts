import { Linter, type ESLint, type Rule } from 'eslint';
import { toCompatRule } from 'eslint-json-compat-utils';
import widgetRules from '../rules/index.js';
import { prefix, presetRules, type RuleEntry } from './lint/presets.js';
import { parser } from './plugin/parser.js';
import { openWidget } from './plugin/open-widget.js';
import { requireEslint } from './plugin/require-eslint.js';
import { toEslintRule } from './plugin/to-eslint-rule.js';
import { script, scriptGlobals } from './platform/files.js';
import { product } from './product.js';
import type { EslintRuleName } from './rule-options.js';
import { type PresetName, presetNames, type WidgetRule } from './rule-kit/create-rule.js';

export type { PresetName } from './rule-kit/create-rule.js';
export type { RuleOptions } from './rule-options.js';

// A release that is much too old has no version here.
requireEslint((Linter as { version?: string } | undefined)?.version);

/**
 * A rule, and below a preset, in types that every release of ESLint agrees with: ESLint 9 comes with two that don't agree
 * with each other on what a rule is given and on plugins that hold presets.
 */
export type RuleModule = Pick<Rule.RuleModule, 'meta'> & {
  create(context: never): Rule.RuleListener;
};

/**
 * The rules by name.
 *
 * They are written for the tree of jsonc-eslint-parser and wrapped to work under the languages of `@eslint/json` too,
 * which replace the parser wherever a configuration sets both.
 */
export const rules = Object.fromEntries(
  Object.entries(widgetRules as Readonly<Record<string, WidgetRule>>)
    .filter(([, rule]) => !('isForCommand' in rule))
    .map(([name, rule]) => [name, toCompatRule(toEslintRule(rule, openWidget))]),
) as Record<EslintRuleName, RuleModule>;

/**
 * ESLint's own rules that a configuration without `files` runs over JSON too. Under the languages of `@eslint/json` the
 * first six throw; the others see JavaScript in JSON, or a rule of this plugin says the same.
 */
const foreignRules: Record<string, 'off'> = {
  indent: 'off',
  'lines-around-comment': 'off',
  'logical-assignment-operators': 'off',
  'newline-after-var': 'off',
  'no-irregular-whitespace': 'off',
  strict: 'off',
  'no-unused-expressions': 'off',
  'no-unused-vars': 'off',
  'unicode-bom': 'off',
};

/** One part of a preset, for files of one kind. */
export interface PresetPart {
  name: string;
  files: string[];
  readonly plugins: Record<string, { rules: typeof rules }>;
  languageOptions?: {
    parser?: typeof parser;
    sourceType?: 'script';
    globals?: Record<string, 'readonly'>;
  };
  rules?: Record<string, RuleEntry | 'off'>;
}

/** The parts of a preset, for `extends`. */
export type Preset = PresetPart[];

/** The rules of a preset for styles, for `extends` behind the language that reads them. */
export type StylePreset = Omit<PresetPart, 'files' | 'languageOptions'>;

/** A pattern, because ESLint has no other way to match a name in a wrong case, of which a rule speaks. */
const manifestInAnyCase = '[mM][aA][nN][iI][fF][eE][sS][tT].[jJ][sS][oO][nN]';

/**
 * The presets by name, and the rules of each for styles: these are for a configuration that reads styles with the language
 * of `@eslint/css`, without which ESLint would end at the first style.
 */
export const configs = Object.fromEntries(
  presetNames
    .map((name): [string, object] => [name, preset(name)])
    .concat(presetNames.map((name) => [`${name}/style`, stylePreset(name)])),
) as Record<PresetName, Preset> & Record<`${PresetName}/style`, StylePreset>;

function preset(name: PresetName): Preset {
  return [
    withPlugin({
      name: `${prefix}/${name}`,
      files: ['**/manifest.json', `**/${manifestInAnyCase}`, '**/i18n/*.json'],
      // As a module a number such as 010 would be a parsing error, and not a finding that says what to write.
      languageOptions: { parser, sourceType: 'script' },
      rules: { ...presetRules(name, ['manifest', 'locale files']), ...foreignRules },
    }),
    withPlugin({
      name: `${prefix}/${name}/scripts`,
      files: ['**/*.js'],
      rules: presetRules(name, ['scripts']),
    }),
    withPlugin({
      name: `${prefix}/${name}/script.js`,
      // Others in the same folder may be modules, or of other programs.
      files: [`**/${script.name}`],
      languageOptions: {
        sourceType: 'script',
        globals: Object.fromEntries(scriptGlobals.names.map((one) => [one, 'readonly'])),
      },
    }),
  ];
}

function stylePreset(name: PresetName): StylePreset {
  return withPlugin({ name: `${prefix}/${name}/style`, rules: presetRules(name, ['styles']) });
}

function withPlugin<Part extends Partial<PresetPart>>(
  part: Part,
): Part & Pick<PresetPart, 'plugins'> {
  return {
    ...part,
    // A getter, because the plugin holds its own configs.
    get plugins() {
      return { [prefix]: plugin };
    },
  };
}

const plugin = {
  meta: { name: product.name, version: product.version, namespace: prefix },
  rules,
  configs,
} satisfies ESLint.Plugin;

export default plugin;
