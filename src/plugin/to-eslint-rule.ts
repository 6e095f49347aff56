import type { Rule } from 'eslint';
import type { WidgetRule, WidgetRuleContext } from '../rule-kit/create-rule.js';
import { documentsAt, type OpenWidget } from './documents.js';

/**
 * A rule as ESLint runs it.
 *
 * @param open gives the widget that a file belongs to
 */
export function toEslintRule(rule: WidgetRule, open: OpenWidget): Rule.RuleModule {
  return {
    meta: rule.meta as Rule.RuleMetaData,
    create: (context) => ({
      Program() {
        rule.run(context as unknown as WidgetRuleContext, documentsAt(context, open));
      },
    }),
  };
}
