import { getStaticJSONValue, parseJSON, type AST } from 'jsonc-eslint-parser';

/**
 * Parses JSON, and JSON with comments, trailing commas and the like, into a tree with places.
 *
 * @throws the parser's error, with `lineNumber` and `column`, if the text is neither
 */
export function parseTree(text: string): AST.JSONProgram {
  // ESLint takes a shebang for a comment, too.
  return parseJSON(text.replace(/^#!(?=[^\r\n])/u, '//'));
}

/** The key of a member as a string. */
export function keyText({ key }: AST.JSONProperty): string {
  return key.type === 'JSONIdentifier' ? key.name : String(key.value);
}

/** The elements of an array without its holes. */
export function elementsOf({ elements }: AST.JSONArrayExpression): readonly AST.JSONExpression[] {
  return elements.filter((element) => element !== null);
}

/** The value of a node as `JSON.parse` would give it; what is not JSON becomes NaN. */
export function plainOf(node: AST.JSONExpression): unknown {
  switch (node.type) {
    case 'JSONObjectExpression':
      return Object.fromEntries(
        node.properties.map((property) => [keyText(property), plainOf(property.value)]),
      );
    case 'JSONArrayExpression':
      return elementsOf(node).map(plainOf);
    case 'JSONLiteral':
      // The parser leaves the two out of other literals, against its types.
      return node.regex || node.bigint ? Number.NaN : getStaticJSONValue(node);
    case 'JSONUnaryExpression':
      return node.argument.type === 'JSONLiteral' ? getStaticJSONValue(node) : Number.NaN;
    default:
      return Number.NaN;
  }
}
