import { createTextRule } from '../../src/rule-kit/create-rule.js';
import { locationOf } from '../../src/rule-kit/location-of.js';
import { readText } from '../../src/widget/limits.js';
import { decode, hasByteOrderMark } from '../../src/text/decode.js';

/** What a text has in place of each byte that is not UTF-8. */
const replacement = '\uFFFD';

/**
 * The platform wants its files in UTF-8; elsewhere the letters of Russian, Spanish and Portuguese are lost.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createTextRule({
  name: 'valid-encoding',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require files to be stored as UTF-8',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      notUtf8:
        'The file is not stored as UTF-8, so its letters are lost from here on. Save it as UTF-8.',
    },
  },
  check(context, { path, widget: { files } }) {
    const { sourceCode } = context;

    if (!sourceCode.text.includes(replacement)) return;
    const bytes = readText(files, path);
    if (!bytes || decode(bytes) !== sourceCode.text) return;
    const index = firstLost(sourceCode.text, bytes);
    if (index === undefined) return;
    context.report({
      loc: locationOf(sourceCode, [index, index + 1]),
      messageId: 'notUtf8',
    });
  },
});

/** Where the text holds a replacement character that the file does not hold itself. */
function firstLost(text: string, bytes: Uint8Array): number | undefined {
  const encoder = new TextEncoder();
  let offset = hasByteOrderMark(bytes) ? 3 : 0;
  let end = 0;
  for (let index = text.indexOf(replacement); index >= 0; index = text.indexOf(replacement, end)) {
    offset += encoder.encode(text.slice(end, index)).length;
    const own = encoder.encode(replacement);
    if (own.some((byte, place) => bytes[offset + place] !== byte)) return index;
    offset += own.length;
    end = index + 1;
  }
  return undefined;
}
