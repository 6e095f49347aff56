import type { Rule } from 'eslint';
import './packages.js';
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
      StyleSheet() {
        rule.run(forStyles(context as unknown as WidgetRuleContext), documentsAt(context, open));
      },
    }),
  };
}

/** The language of styles counts columns from 1. */
function forStyles({ options, sourceCode, report }: WidgetRuleContext): WidgetRuleContext {
  return {
    options,
    sourceCode,
    report(descriptor) {
      const { loc } = descriptor as { loc?: Loc };
      report(
        loc ? { ...descriptor, loc: { start: next(loc.start), end: next(loc.end) } } : descriptor,
      );
    },
  };
}

interface Loc {
  readonly start: Position;
  readonly end: Position;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function next({ line, column }: Position): Position {
  return { line, column: column + 1 };
}
