import type { Key, Requirement } from '../../src/platform/key.js';
import { reportAbsent } from '../../src/rule-kit/absent.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { insertMember } from '../../src/rule-kit/edit.js';
import { isKnownCode } from '../../src/rule-kit/locale-codes.js';
import { renameMessage } from '../../src/rule-kit/misspelled.js';
import { startOf } from '../../src/rule-kit/place.js';
import { replaceMessage, suggestReplacements } from '../../src/rule-kit/replace.js';
import { inOneLine } from '../../src/rule-kit/value-type.js';
import { quote } from '../../src/text/quote.js';
import type { Manifest } from '../../src/widget/manifest.js';

/**
 * The keys that no widget can do without. One that is misspelled is said to be so, and one in a wrong place is the
 * finding of another rule.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'require-keys',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require the keys that every manifest needs',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: {
      missing:
        'The key {{key}} is missing {{place}}, and the platform refuses a widget without it. Add it, as in {{member}}.',
      misspelled:
        'The key {{key}} is missing {{place}}, and the platform does not know {{found}}. Did you mean {{key}}? If not, add it.',
      blank:
        'The value of {{key}} is blank, which counts as missing, and the platform refuses a widget without it. Write {{member}}.',
      add: 'Add {{member}}.',
      ...replaceMessage,
      ...renameMessage,
    },
  },
  check(context, manifest) {
    for (const { value, key, path } of manifest.knownValues) {
      // Of the members of a field, and of a step of the Salesbot builder, other rules speak.
      if (value.type !== 'object' || key.role === 'field' || key.role === 'handler') continue;
      for (const [name, { required = [], type, role, examples }] of Object.entries(
        key.members ?? {},
      )) {
        if (!required.some(isAlways)) continue;
        const present = manifest.get(...path, name);
        if (present && (role !== 'text' || present.text?.trim() !== '')) continue;
        const parent = path.at(-1);
        const usual = role === 'languages' ? languagesOf(manifest, examples) : examples?.[0];
        const member = `${quote(name)}: ${inOneLine(usual)}`;
        if (present) {
          context.report({
            node: present.node,
            messageId: 'blank',
            data: { key: quote(name), member },
            suggest: suggestReplacements(present, usual as string),
          });
          continue;
        }
        const isScalar = type !== 'object' && type !== 'array';
        const fix = insertMember(context.sourceCode, value, name, usual);
        reportAbsent(context, {
          object: value,
          key,
          names: [name],
          loc: () => startOf(value),
          messageIds: { absent: 'missing', misspelled: 'misspelled' },
          data: {
            key: quote(name),
            place: parent === undefined ? 'at the top level' : `in ${quote(parent)}`,
            member,
          },
          suggest: isScalar ? [{ messageId: 'add', data: { member }, fix }] : [],
        });
      }
    }
  },
});

/** The languages that the widget has texts in, or the usual ones if it has none. */
function languagesOf({ widget }: Manifest, examples: Key['examples'] = []): unknown {
  const codes = widget.localeFiles.map(({ code }) => code).filter(isKnownCode);
  return codes.length > 0 ? codes : examples[0];
}

function isAlways({ absence, location, without, installable }: Requirement): boolean {
  return absence === 'refuses' && location === undefined && !without && !installable;
}
