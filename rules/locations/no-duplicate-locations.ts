import { groupBy } from '../../src/base/group-by.js';
import { areaSuffixes } from '../../src/platform/locations.js';
import { createManifestRule, type WidgetRuleContext } from '../../src/rule-kit/create-rule.js';
import { removeMessage, suggestRemoval } from '../../src/rule-kit/location.js';
import { quote } from '../../src/text/quote.js';
import type { JsonValue } from '../../src/widget/json-value.js';
import { readLocation } from '../../src/widget/location.js';

const messages = {
  duplicate: 'The location {{location}} is listed {{times}} times. List it once.',
  same: 'The location {{location}} is the same as {{first}}. Remove one of them.',
  conflict:
    'The location {{location}} contradicts {{first}}: the widget either draws in the right-hand panel ({{draw}}) or only loads its script ({{load}}). Remove one of them.',
  ...removeMessage,
};

/** An entry of `locations`, with the number that it ends in or that the platform reads into it. */
interface Entry {
  readonly value: JsonValue;
  readonly text: string;
  readonly name: string;
  readonly suffix: string;
}

/**
 * Every location is listed once. A card or a list without a number is the one with `-1`, and the platform's own
 * generator refuses `-0` and `-1` together.
 *
 * @see https://developers.kommo.com/docs/widget-locations
 */
export default createManifestRule({
  name: 'no-duplicate-locations',
  meta: {
    type: 'suggestion',
    hasSuggestions: true,
    docs: {
      description: 'Disallow the same location twice in `locations`',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages,
  },
  check(context, manifest) {
    const entries = (manifest.locationsBlock?.elements ?? []).flatMap(readEntry);
    for (const [, group] of groupBy(entries, ({ name }) => name)) {
      const bySuffix = [...groupBy(group, ({ suffix }) => suffix).values()];
      const [one, other] = bySuffix;
      if (other) reportConflict(context, one as Group, other);
      else if (group.length > 1) reportDuplicate(context, group);
    }
  },
});

type Context = WidgetRuleContext<unknown[], keyof typeof messages>;
type Group = readonly [Entry, ...Entry[]];

/** Of areas only the two numbers that are known to exclude each other are one location. */
function readEntry(value: JsonValue): readonly Entry[] {
  const { text } = value;
  if (text === undefined || text.trim() === '') return [];
  const named = readLocation(text);
  const suffix = (named?.location.area && named.suffix) || areaSuffixes.draw;
  const isKnown = suffix === areaSuffixes.draw || suffix === areaSuffixes.load;
  if (!named?.location.area || !isKnown) return [{ value, text, name: text, suffix: '' }];
  return [{ value, text, name: named.location.name, suffix }];
}

function reportConflict(context: Context, one: Group, other: Group): void {
  const [[first], [second]] = [one, other];
  context.report({
    node: second.value.node,
    messageId: 'conflict',
    data: {
      location: quote(second.text),
      first: quote(first.text),
      draw: quote(second.name + areaSuffixes.draw),
      load: quote(second.name + areaSuffixes.load),
    },
    suggest: [other, one]
      .filter((entries) => entries.length === 1)
      .map(([entry]) => suggestRemoval(context.sourceCode, entry.value)),
  });
}

/** One finding however often a location is listed, at the first entry that is too many. */
function reportDuplicate(context: Context, [first, ...others]: Group): void {
  const [second] = others as [Entry, ...Entry[]];
  const location = quote(second.text);
  const isSame = second.text === first.text;
  context.report({
    node: second.value.node,
    ...(isSame
      ? { messageId: 'duplicate', data: { location, times: String(others.length + 1) } }
      : { messageId: 'same', data: { location, first: quote(first.text) } }),
    suggest: others.length === 1 ? [suggestRemoval(context.sourceCode, second.value)] : [],
  });
}
