import { locationCallbacks } from '../../src/platform/callbacks.js';
import { callbacksOf } from '../../src/rule-kit/callbacks.js';
import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { quote } from '../../src/text/quote.js';
import { readLocation } from '../../src/widget/location.js';
import type { Callbacks } from '../../src/widget/script-callbacks.js';
import { nameOf } from '../../src/widget/script-syntax.js';

/**
 * In some locations the platform calls a function of its own, without which the widget does nothing there.
 *
 * @see https://developers.kommo.com/docs/script-js
 */
export default createScriptRule({
  name: 'require-location-callbacks',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Require the callbacks that the listed locations call',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      missing:
        'In the location {{location}} the platform calls {{callback}}, which the callbacks do not have, so the widget does nothing there. Add the callback, or remove the location.',
    },
  },
  check(context, script) {
    const callbacks = callbacksOf(script);
    const listed = script.widget.manifest?.locations;
    if (!callbacks?.isWhole || !listed) return;
    for (const { locations, callbacks: names } of locationCallbacks) {
      const entry = [...listed.keys()].find((one) =>
        locations.includes(readLocation(one)?.location.name ?? ''),
      );
      const [first = ''] = names;
      if (entry === undefined || names.some((name) => hasCallback(callbacks, name))) continue;
      context.report({
        node: callbacks.keyNode,
        messageId: 'missing',
        data: { location: quote(entry), callback: quote(first) },
      });
    }
  },
});

/** Whether there is a callback, in a group or not, or nobody can say. */
function hasCallback({ members }: Callbacks, path: string): boolean {
  const [name = '', inner] = path.split('.');
  const value = members.get(name)?.value;
  if (!value || inner === undefined) return value !== undefined;
  if (value.type !== 'ObjectExpression') return true;
  return value.properties.some(
    (one) => one.type === 'SpreadElement' || [undefined, inner].includes(nameOf(one)),
  );
}
