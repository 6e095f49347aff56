import type { AST } from 'jsonc-eslint-parser';
import type { Rule } from 'eslint';
import type { RuleSourceCode } from './create-rule.js';
/** The first line of a text that ends as on Windows, and how to end all of them as on Unix; undefined if there is none. */
export declare function crlfIn(sourceCode: RuleSourceCode): {
    readonly loc: AST.SourceLocation;
    fix(fixer: Rule.RuleFixer): Rule.Fix;
} | undefined;
