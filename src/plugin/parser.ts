import * as jsonc from 'jsonc-eslint-parser';
import { product } from '../product.js';
import { JsonText } from '../widget/json-text.js';

/**
 * jsonc-eslint-parser, which says in plain words why a text is not JSON.
 *
 * ESLint prints the name and the version with a configuration, and its cache knows the parser by them.
 */
export const parser = {
  ...jsonc,
  meta: { name: `${product.name}/parser`, version: product.version },
  parseForESLint(
    ...[code, options]: Parameters<typeof jsonc.parseForESLint>
  ): ReturnType<typeof jsonc.parseForESLint> {
    try {
      return jsonc.parseForESLint(code, options);
    } catch (error) {
      const { mistake } = new JsonText(code, false);
      if (!mistake) throw error;
      const { message, line, column } = mistake;
      throw Object.assign(new SyntaxError(message), { lineNumber: line, column: column + 1 });
    }
  },
};
