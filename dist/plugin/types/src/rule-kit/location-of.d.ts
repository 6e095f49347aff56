import type { AST } from 'jsonc-eslint-parser';
import type { RuleSourceCode } from './create-rule.js';
import type { Range } from './tokens.js';
/** The place of a range of a text, as ESLint counts lines from 1 and columns from 0. */
export declare function locationOf(sourceCode: RuleSourceCode, [start, end]: Readonly<Range>): AST.SourceLocation;
