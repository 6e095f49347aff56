import { createTextRule } from '../../src/rule-kit/create-rule.js';
import { crlfIn } from '../../src/rule-kit/line-ends.js';

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
    const found = crlfIn(context.sourceCode);
    if (found) context.report({ ...found, messageId: 'crlf' });
  },
});
