import type { Rule } from 'eslint';
import './packages.js';
import type { WidgetRule } from '../rule-kit/create-rule.js';
import { type OpenWidget } from './documents.js';
/**
 * A rule as ESLint runs it.
 *
 * @param open gives the widget that a file belongs to
 */
export declare function toEslintRule(rule: WidgetRule, open: OpenWidget): Rule.RuleModule;
