import type { AST } from 'jsonc-eslint-parser';
import type { JsonValue } from '../widget/json-value.js';
/** Where to say that a value lacks something: at its key, or at the opening bracket if it is the root. */
export declare function startOf(value: JsonValue): AST.SourceLocation;
/** The place of what is said of a file as a whole, such as an archive, which has no lines. */
export declare const wholeFile: AST.SourceLocation;
/** The keys that lead from the root to a value; the places in arrays are left out. */
export declare function keyPath(value: JsonValue): readonly string[];
