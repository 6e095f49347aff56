import { script } from '../../src/platform/files.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { startOf } from '../../src/rule-kit/place.js';
import { buildSign } from '../../src/rule-kit/script.js';
import { quote } from '../../src/text/quote.js';

/**
 * The linted folder is the one that is uploaded, and not the sources that a build makes it from.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createManifestRule({
  name: 'no-unbuilt-package',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow a widget folder that holds sources and no `script.js`',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      unbuilt:
        'The folder has no {{script}}, and {{sign}} shows that a build writes it. Build the widget, and lint the folder that the build writes.',
    },
  },
  check(context, { root, widget }) {
    const sign = buildSign(widget);
    if (sign === undefined) return;
    const data = { script: quote(script.name), sign: quote(sign) };
    context.report({ loc: startOf(root), messageId: 'unbuilt', data });
  },
});
