import { createTextRule } from '../../src/rule-kit/create-rule.js';
import { readText } from '../../src/widget/limits.js';
import { decode, hasByteOrderMark } from '../../src/text/decode.js';

/** Files whose text ESLint has given to the rule together with their mark. */
const seen = new WeakSet<Uint8Array>();

/**
 * The platform wants its files in UTF-8 without a byte-order mark, which Windows PowerShell and some editors write.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createTextRule({
  name: 'no-byte-order-mark',
  meta: {
    type: 'problem',
    fixable: 'code',
    docs: {
      description: 'Disallow a byte-order mark at the start of a file',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      mark: 'The file starts with a byte-order mark, which the platform refuses. Save the file as UTF-8 without BOM.',
    },
  },
  check(context, { json, path, widget: { files } }) {
    const { hasMark, text } = json;
    const bytes = readText(files, path);
    if (bytes && hasMark) seen.add(bytes);
    // A text without the mark may still be that of a file with it: some languages and editors leave the mark out.
    // If ESLint did give it, a text without it is the one that the fix has made.
    const isLeftOut =
      bytes && !seen.has(bytes) && hasByteOrderMark(bytes) && decode(bytes) === text;
    if (!hasMark && !isLeftOut) return;
    const start = { line: 1, column: 0 };
    context.report({
      loc: { start, end: start },
      messageId: 'mark',
      fix: hasMark ? (fixer) => fixer.removeRange([-1, 0]) : null,
    });
  },
});
