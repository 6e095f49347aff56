import type { Rule } from 'eslint';
import type { RuleSourceCode } from './create-rule.js';
import type { AST } from 'jsonc-eslint-parser';
import type { JsonValue } from '../widget/json-value.js';
import { toJson } from './to-json.js';
import { tokenAfter, tokenBefore, tokensOf } from './tokens.js';

/** A fix that adds a member at the end of an object, in the layout of the members before it. */
export function insertMember(
  sourceCode: RuleSourceCode,
  object: JsonValue,
  key: string,
  value: unknown,
) {
  return insertMemberText(sourceCode, object, (indent) => {
    const node = object.node as AST.JSONObjectExpression;
    return `${toJson(key)}: ${stringify(value, sourceCode, node, indent)}`;
  });
}

/**
 * A fix that removes a member and adds it as it is written at the end of another object, which has none of its name
 * and is not a part of it.
 */
export function moveMember(sourceCode: RuleSourceCode, member: JsonValue, target: JsonValue) {
  const { range } = member.property as AST.JSONProperty;
  const from = indentOf(sourceCode, range[0]);
  const insert = insertMemberText(sourceCode, target, (to) => {
    const text = sourceCode.text.slice(...range);
    if (from === undefined || to === undefined) return text;
    const lines = text
      .split('\n')
      .map((line) => (line.startsWith(from) ? line.slice(from.length) : line));
    return lines.join(`\n${to}`);
  });
  const take = remove(sourceCode, member);
  return (fixer: Rule.RuleFixer): Rule.Fix[] => [take(fixer), insert(fixer)];
}

/** @param text writes the member, knowing what its lines are indented by if the object has lines of its own */
function insertMemberText(
  sourceCode: RuleSourceCode,
  object: JsonValue,
  text: (indent: string | undefined) => string,
) {
  return (fixer: Rule.RuleFixer): Rule.Fix => {
    const { properties, range } = object.node as AST.JSONObjectExpression;
    const last = properties.at(-1);
    const indent = last && indentOf(sourceCode, last.range[0]);
    if (!last) return fixer.insertTextAfterRange([range[0], range[0] + 1], ` ${text(indent)} `);
    const separator = indent === undefined ? ', ' : `,${lineBreak(sourceCode)}${indent}`;
    return fixer.insertTextAfterRange(last.range, separator + text(indent));
  };
}

/** A fix that adds an element at the end of an array. */
export function appendElement(sourceCode: RuleSourceCode, array: JsonValue, value: unknown) {
  return (fixer: Rule.RuleFixer): Rule.Fix => {
    const last = array.elements.at(-1)?.node;
    const start = array.node.range[0];
    if (!last) return fixer.insertTextAfterRange([start, start + 1], toJson(value));
    const indent = indentOf(sourceCode, last.range[0]);
    const separator = indent === undefined ? ', ' : `,${lineBreak(sourceCode)}${indent}`;
    return fixer.insertTextAfterRange(last.range, separator + toJson(value));
  };
}

/** A fix that takes a member of an object or an element of an array out, with the comma that belonged to it. */
export function remove(sourceCode: RuleSourceCode, value: JsonValue) {
  return (fixer: Rule.RuleFixer): Rule.Fix =>
    removeNode(sourceCode, value.property ?? value.node)(fixer);
}

/** The same for a node, which may be a member that does not count. */
export function removeNode(sourceCode: RuleSourceCode, { range: [start, end] }: AST.JSONNode) {
  return (fixer: Rule.RuleFixer): Rule.Fix => {
    const tokens = tokensOf(sourceCode.ast);
    const before = tokenBefore(tokens, start);
    const after = tokenAfter(tokens, end);
    const isBlank = (from: number, to: number): boolean =>
      sourceCode.text.slice(from, to).trim() === '';
    if (before?.value === ',') {
      // A comment after the comma belongs to what stands before it.
      if (isBlank(before.range[1], start)) return fixer.removeRange([before.range[0], end]);
      const between = sourceCode.text.slice(before.range[1], start);
      return fixer.replaceTextRange([before.range[0], end], between);
    }
    if (after?.value !== ',') return fixer.removeRange([start, end]);
    const next = tokenAfter(tokens, after.range[1]);
    const isAlone = !next || !isBlank(after.range[1], next.range[0]);
    return fixer.removeRange([start, isAlone ? after.range[1] : next.range[0]]);
  };
}

/** The blanks of JSON before a position, if nothing else precedes it on its line and the line is not the first. */
function indentOf(sourceCode: RuleSourceCode, position: number): string | undefined {
  const start = sourceCode.text.lastIndexOf('\n', position - 1) + 1;
  const line = sourceCode.text.slice(start, position);
  return start > 0 && /^[ \t\r]*$/u.test(line) ? line : undefined;
}

function lineBreak(sourceCode: RuleSourceCode): string {
  return sourceCode.text.includes('\r\n') ? '\r\n' : '\n';
}

/** The value as JSON: on one line, or in the layout of the object that it becomes a member of. */
function stringify(
  value: unknown,
  sourceCode: RuleSourceCode,
  object: AST.JSONNode,
  indent: string | undefined,
): string {
  if (indent === undefined) return toJson(value);
  const lineStart = object.range[0] - object.loc.start.column;
  const outer = /^\s*/u.exec(sourceCode.text.slice(lineStart))?.[0] ?? '';
  const unit = indent.startsWith(outer) ? indent.slice(outer.length) : indent;
  return toJson(value, unit).replaceAll('\n', lineBreak(sourceCode) + indent);
}
