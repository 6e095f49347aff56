import { script } from '../../src/platform/files.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { buildSign, otherScript } from '../../src/rule-kit/script.js';
import { quote } from '../../src/text/quote.js';
import { readLocation } from '../../src/widget/location.js';

/**
 * A widget that lists a location in which its script is at work has a `script.js`.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createManifestRule({
  name: 'require-script',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require `script.js` if a listed location shows nothing without it',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      missing:
        'The location {{location}} shows nothing without {{script}}, which is not in the widget folder. Add the file, or remove the location.',
      otherName:
        'The location {{location}} shows nothing without {{script}}, but the widget folder has only {{found}}, which the platform does not load. Rename it to {{script}}.',
      misnamed:
        'The location {{location}} shows nothing without {{script}}; {{found}} is there, but the platform distinguishes upper and lower case. Rename the file to {{script}}.',
    },
  },
  check(context, { locations, widget }) {
    if (!widget.exists) return;
    const found = widget.find(script.name);
    if (found?.exact || buildSign(widget) !== undefined) return;
    const first = [...locations].find(([entry]) => readLocation(entry)?.location.script);
    if (!first) return;
    const [entry, { node }] = first;
    const other = otherScript(widget);
    const data = { location: quote(entry), script: quote(script.name) };
    if (found) {
      context.report({ node, messageId: 'misnamed', data: { ...data, found: quote(found.path) } });
    } else if (other !== undefined) {
      context.report({ node, messageId: 'otherName', data: { ...data, found: quote(other) } });
    } else {
      context.report({ node, messageId: 'missing', data });
    }
  },
});
