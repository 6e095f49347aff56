import type { Rule, SourceCode } from 'eslint';
import type { JsonValue } from '../widget/json-value.js';
/** A fix that adds a member at the end of an object, in the layout of the members before it. */
export declare function insertMember(sourceCode: SourceCode, object: JsonValue, key: string, value: unknown): (fixer: Rule.RuleFixer) => Rule.Fix;
/**
 * A fix that takes a member out and adds it as it is written at the end of another object, which has none of its name
 * and is no part of it.
 */
export declare function moveMember(sourceCode: SourceCode, member: JsonValue, target: JsonValue): (fixer: Rule.RuleFixer) => Rule.Fix[];
/** A fix that adds an element at the end of an array. */
export declare function appendElement(sourceCode: SourceCode, array: JsonValue, value: unknown): (fixer: Rule.RuleFixer) => Rule.Fix;
/** A fix that takes a member of an object or an element of an array out, with the comma that belonged to it. */
export declare function remove(sourceCode: SourceCode, value: JsonValue): (fixer: Rule.RuleFixer) => Rule.Fix;
