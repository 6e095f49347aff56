import { getStaticJSONValue, parseJSON, type AST } from 'jsonc-eslint-parser';

/** What a text of JSON or of something looser says. */
export interface Parts {
  /** Brackets, keys and a mark for each value, in the order of the text and with every key that stands there again. */
  readonly shape: readonly string[];
  /** Every value that is neither object nor array, as the parser itself evaluates it. */
  readonly values: readonly unknown[];
}

/** The keys and values of a text, or undefined if no parser takes it. */
export function partsOf(text: string): Parts | undefined {
  const shape: string[] = [];
  const values: unknown[] = [];
  const visit = (node: AST.JSONExpression): void => {
    if (node.type === 'JSONArrayExpression') {
      shape.push('[');
      for (const element of node.elements) if (element) visit(element);
      shape.push(']');
    } else if (node.type === 'JSONObjectExpression') {
      shape.push('{');
      for (const { key, value } of node.properties) {
        shape.push(key.type === 'JSONIdentifier' ? `${key.name}:` : `${String(key.value)}:`);
        visit(value);
      }
      shape.push('}');
    } else {
      shape.push('value');
      values.push(plain(getStaticJSONValue(node)));
    }
  };
  try {
    visit(parseJSON(text.replace(/^\uFEFF/u, '')).body[0].expression);
    return { shape, values };
  } catch {
    return undefined;
  }
}

/** What a fix may put in the place of a value, and a pattern as its own text. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return value instanceof RegExp ? String(value) : value;
}
