import { areaSuffixes } from '../../src/platform/locations.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { removeMessage, suggestRemoval } from '../../src/rule-kit/location.js';
import { quote } from '../../src/text/quote.js';
import type { JsonValue } from '../../src/widget/json-value.js';
import { readLocation } from '../../src/widget/location.js';

/**
 * A card or a list is asked for with its right-hand panel (`-1`) or without it (`-0`), and not both ways; the
 * platform's own generator refuses the two together.
 *
 * @see https://github.com/kommo-crm/create-kommo-integration
 */
export default createManifestRule({
  name: 'no-conflicting-locations',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow `-0` together with `-1` of the same card or list',
      presets: { recommended: 'warn', marketplace: 'warn', amocrm: 'warn' },
    },
    schema: [],
    messages: {
      conflict:
        'The location {{location}} contradicts {{first}}: the widget draws in the right-hand panel ({{draw}}) or only loads its script ({{load}}). Take one of them out.',
      ...removeMessage,
    },
  },
  check(context, manifest) {
    const areas = new Map<string, Map<string, [JsonValue, ...JsonValue[]]>>();
    for (const value of manifest.locationsBlock?.elements ?? []) {
      const named = readLocation(value.text ?? '');
      if (!named?.location.area) continue;
      const { name } = named.location;
      const mode = named.suffix === '' ? areaSuffixes.draw : named.suffix;
      if (mode !== areaSuffixes.draw && mode !== areaSuffixes.load) continue;
      const modes = areas.get(name) ?? new Map<string, [JsonValue, ...JsonValue[]]>();
      areas.set(name, modes);
      const entries = modes.get(mode);
      if (entries) entries.push(value);
      else modes.set(mode, [value]);
    }
    for (const [name, modes] of areas) {
      const [first, second] = [...modes.values()];
      if (!first || !second) continue;
      context.report({
        node: second[0].node,
        messageId: 'conflict',
        data: {
          location: quote(second[0].text ?? ''),
          first: quote(first[0].text ?? ''),
          draw: quote(name + areaSuffixes.draw),
          load: quote(name + areaSuffixes.load),
        },
        suggest: [second, first]
          .filter((entries) => entries.length === 1)
          .map(([entry]) => suggestRemoval(context.sourceCode, entry)),
      });
    }
  },
});
