import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { buildSign } from '../../src/rule-kit/script.js';
import { quote } from '../../src/text/quote.js';
import { readLocation } from '../../src/widget/location.js';

/**
 * Some locations of amoCRM load a script of their own in place of `script.js`, and that file is there.
 *
 * @see https://www.amocrm.ru/developers/content/web_sdk/personal_page
 */
export default createManifestRule({
  name: 'require-location-scripts',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require the scripts that the locations `personal_page` and `amoforms` load',
      presets: { amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      missing:
        'The location {{location}} shows nothing without {{script}}, which is not beside the manifest. Add the file, or remove the location.',
      misnamed:
        'The location {{location}} shows nothing without {{script}}; {{found}} is there, but the platform distinguishes upper and lower case. Rename the file to {{script}}.',
    },
  },
  check(context, { locations, widget }) {
    if (!widget.exists || buildSign(widget) !== undefined) return;
    const seen = new Set<string>();
    for (const [entry, value] of locations) {
      const script = readLocation(entry)?.location.ownScript;
      if (script === undefined || seen.has(script)) continue;
      seen.add(script);
      const found = widget.find(script);
      if (found?.exact) continue;
      const data = { location: quote(entry), script: quote(script) };
      if (found)
        context.report({
          node: value.node,
          messageId: 'misnamed',
          data: { ...data, found: quote(found.path) },
        });
      else context.report({ node: value.node, messageId: 'missing', data });
    }
  },
});
