import type { AST } from 'jsonc-eslint-parser';
import type { Rule } from 'eslint';
import type { RuleSourceCode } from './create-rule.js';
import { locationOf } from './location-of.js';

/** The first line of a text that ends as on Windows, and how to end all of them as on Unix; undefined if there is none. */
export function crlfIn(
  sourceCode: RuleSourceCode,
): { readonly loc: AST.SourceLocation; fix(fixer: Rule.RuleFixer): Rule.Fix } | undefined {
  const { text } = sourceCode;
  const first = text.indexOf('\r\n');
  if (first < 0) return undefined;
  const end = text.lastIndexOf('\r\n') + 2;
  return {
    loc: locationOf(sourceCode, [first, first + 2]),
    fix: (fixer) =>
      fixer.replaceTextRange([first, end], text.slice(first, end).replaceAll('\r\n', '\n')),
  };
}
