import type { Rule } from 'eslint';
import type { RuleSourceCode } from './create-rule.js';
import type { AST } from 'jsonc-eslint-parser';
import type { JsonValue } from '../widget/json-value.js';
/** A fix that adds a member at the end of an object, in the layout of the members before it. */
export declare function insertMember(sourceCode: RuleSourceCode, object: JsonValue, key: string, value: unknown): (fixer: Rule.RuleFixer) => Rule.Fix;
/**
 * A fix that removes a member and adds it as it is written at the end of another object, which has none of its name
 * and is not a part of it.
 */
export declare function moveMember(sourceCode: RuleSourceCode, member: JsonValue, target: JsonValue): (fixer: Rule.RuleFixer) => Rule.Fix[];
/** A fix that adds an element at the end of an array. */
export declare function appendElement(sourceCode: RuleSourceCode, array: JsonValue, value: unknown): (fixer: Rule.RuleFixer) => Rule.Fix;
/** A fix that takes a member of an object or an element of an array out, with the comma that belonged to it. */
export declare function remove(sourceCode: RuleSourceCode, value: JsonValue): (fixer: Rule.RuleFixer) => Rule.Fix;
/** The same for a node, which may be a member that does not count. */
export declare function removeNode(sourceCode: RuleSourceCode, { range: [start, end] }: AST.JSONNode): (fixer: Rule.RuleFixer) => Rule.Fix;
