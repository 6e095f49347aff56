import type { RuleConfig } from './rule-kit/eslint-types.js';
import type widgetRules from '../rules/index.js';
import type { CommandRule } from './rule-kit/create-rule.js';
import type { product } from './product.js';
/** The rules that ESLint can run: it reads no templates and no archives, and of other files not their bytes. */
export type EslintRuleName = {
    [Name in keyof typeof widgetRules]: (typeof widgetRules)[Name] extends CommandRule ? never : Name;
}[keyof typeof widgetRules];
type Rules = Pick<typeof widgetRules, EslintRuleName>;
type Prefix = typeof product.name extends `eslint-plugin-${infer Name}` ? Name : never;
/** The options of a rule; one that declares none takes none. */
type OptionsOf<Name extends keyof Rules> = Parameters<Rules[Name]['run']>[0]['options'] extends infer Options extends unknown[] ? unknown[] extends Options ? [] : Options : never;
/**
 * What a configuration may say of each rule, by its prefixed name: `rules: { … } satisfies Partial<RuleOptions>`.
 *
 * It is not merged into ESLint's own `RulesConfig`, whose index signature takes no optional keys.
 */
export type RuleOptions = {
    [Name in keyof Rules as `${Prefix}/${Name}`]: RuleConfig<OptionsOf<Name>>;
};
export {};
