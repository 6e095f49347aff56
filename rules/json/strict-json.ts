import { createTextRule } from '../../src/rule-kit/create-rule.js';
import { checkCommas, commaMessages } from '../../src/rule-kit/strict-json/commas.js';
import { checkComments, commentMessages } from '../../src/rule-kit/strict-json/comments.js';
import { checkJavascript, javascriptMessages } from '../../src/rule-kit/strict-json/javascript.js';
import { checkNumbers, numberMessages } from '../../src/rule-kit/strict-json/numbers.js';
import { checkStrings, stringMessages } from '../../src/rule-kit/strict-json/strings.js';
import { checkWhiteSpace, whiteSpaceMessages } from '../../src/rule-kit/strict-json/white-space.js';

/**
 * The platform reads strict JSON. Whatever only looser parsers read is an error: comments, surplus commas, JavaScript,
 * other ways to write numbers and strings, and white space that JSON does not know.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export default createTextRule({
  name: 'strict-json',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'Require strict JSON, without comments, surplus commas and the like',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      ...commentMessages,
      ...commaMessages,
      ...whiteSpaceMessages,
      ...javascriptMessages,
      ...numberMessages,
      ...stringMessages,
    },
  },
  check(context, { json }) {
    if (json.isStrict) return;
    checkComments(context);
    checkCommas(context);
    checkWhiteSpace(context);
    checkJavascript(context);
    checkNumbers(context);
    checkStrings(context);
  },
});
