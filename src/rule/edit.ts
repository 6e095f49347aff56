import type { Rule, SourceCode } from 'eslint';
import type { AST } from 'jsonc-eslint-parser';
import type { JsonValue } from '../widget/json-value.js';

/** A fix that adds a member at the end of an object, in the layout of the members before it. */
export function insertMember(
  sourceCode: SourceCode,
  object: JsonValue,
  key: string,
  value: unknown,
) {
  return (fixer: Rule.RuleFixer): Rule.Fix => {
    const { properties, range } = object.node as AST.JSONObjectExpression;
    const last = properties.at(-1);
    const indent = last && indentOf(sourceCode, last.range[0]);
    const text = `${JSON.stringify(key)}: ${stringify(value, indent)}`;
    if (!last) return fixer.insertTextAfterRange([range[0], range[0] + 1], ` ${text} `);
    const separator = indent === undefined ? ', ' : `,${lineBreak(sourceCode)}${indent}`;
    return fixer.insertTextAfterRange(last.range, separator + text);
  };
}

/** A fix that adds an element at the end of an array. */
export function appendElement(sourceCode: SourceCode, array: JsonValue, value: unknown) {
  return (fixer: Rule.RuleFixer): Rule.Fix => {
    const last = array.elements.at(-1)?.node;
    const start = array.node.range[0];
    if (!last) return fixer.insertTextAfterRange([start, start + 1], JSON.stringify(value));
    const indent = indentOf(sourceCode, last.range[0]);
    const separator = indent === undefined ? ', ' : `,${lineBreak(sourceCode)}${indent}`;
    return fixer.insertTextAfterRange(last.range, separator + JSON.stringify(value));
  };
}

/** A fix that takes a member of an object or an element of an array out, with the comma that belonged to it. */
export function remove(sourceCode: SourceCode, value: JsonValue) {
  return (fixer: Rule.RuleFixer): Rule.Fix => {
    const node = (value.property ?? value.node) as unknown as Rule.Node;
    const before = sourceCode.getTokenBefore(node);
    const after = sourceCode.getTokenAfter(node);
    const [start, end] = (value.property ?? value.node).range;
    if (before?.value === ',') return fixer.removeRange([before.range[0], end]);
    if (after?.value !== ',') return fixer.removeRange([start, end]);
    const next = sourceCode.getTokenAfter(after);
    return fixer.removeRange([start, next ? next.range[0] : after.range[1]]);
  };
}

/** The blanks before a position, where nothing else precedes it on its line. */
function indentOf(sourceCode: SourceCode, position: number): string | undefined {
  const line = sourceCode.text.slice(0, position).split('\n').at(-1) ?? '';
  return line.trim() === '' && sourceCode.text.slice(0, position).includes('\n') ? line : undefined;
}

function lineBreak(sourceCode: SourceCode): string {
  return sourceCode.text.includes('\r\n') ? '\r\n' : '\n';
}

function stringify(value: unknown, indent: string | undefined): string {
  if (indent === undefined) return JSON.stringify(value);
  const unit = indent.includes('\t') ? '\t' : 2;
  return JSON.stringify(value, null, unit).replaceAll('\n', `\n${indent}`);
}
