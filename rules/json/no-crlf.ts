import { createTextRule } from '../../src/rule-kit/create-rule.js';
import { locationOf } from '../../src/rule-kit/location-of.js';

/**
 * The checklist of the marketplace wants line ends as Unix writes them.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createTextRule({
  name: 'no-crlf',
  meta: {
    type: 'layout',
    fixable: 'whitespace',
    docs: {
      description: 'Disallow Windows line endings (CRLF)',
      presets: { marketplace: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      crlf: 'The lines end in CRLF, but the marketplace expects LF. Save the file with LF; if git on Windows made them CRLF, write "*.json text eol=lf" in .gitattributes.',
    },
  },
  check(context) {
    const { sourceCode } = context;

    const { text } = sourceCode;
    const first = text.indexOf('\r\n');
    if (first < 0) return;
    const end = text.lastIndexOf('\r\n') + 2;
    context.report({
      loc: locationOf(sourceCode, [first, first + 2]),
      messageId: 'crlf',
      fix: (fixer) =>
        fixer.replaceTextRange([first, end], text.slice(first, end).replaceAll('\r\n', '\n')),
    });
  },
});
