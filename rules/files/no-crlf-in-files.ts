import { createTextFileRule } from '../../src/rule-kit/create-rule.js';
import { crlfIn } from '../../src/rule-kit/line-ends.js';

/**
 * The checklist of the marketplace wants line ends as Unix writes them, in every text file of the archive.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createTextFileRule({
  name: 'no-crlf-in-files',
  meta: {
    type: 'layout',
    fixable: 'whitespace',
    docs: {
      description:
        'Disallow Windows line endings (CRLF) in scripts, styles, templates and Markdown',
      presets: { marketplace: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      crlf: 'The lines end in CRLF, but the marketplace expects LF. Save the file with LF; if git on Windows made them CRLF, write "{{pattern}} text eol=lf" in .gitattributes.',
    },
  },
  check(context, { path }) {
    const found = crlfIn(context.sourceCode);
    if (!found) return;
    const data = { pattern: `*${path.slice(path.lastIndexOf('.'))}` };
    context.report({ ...found, messageId: 'crlf', data });
  },
});
