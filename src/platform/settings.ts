import { pages } from './fact.js';
import { settingsFieldTypes } from './field-types.js';
import { describe, expected, flag, high, needed, text, type Key, type Reaction } from './key.js';

/**
 * A field that people fill in.
 *
 * @param section where the texts of such fields are in the locale files
 * @param reaction what the platform does about a field that is not as it should be
 */
export function field(
  section: string,
  reaction: Reaction,
  { description, source }: Pick<Key, 'description' | 'source'>,
): Key {
  const { types, aliases } = settingsFieldTypes;
  const required = reaction === 'refuses' ? needed : expected;
  return {
    description,
    type: 'object',
    role: 'field',
    otherType: reaction,
    examples: [{ name: `${section}.api_key`, type: 'text', required: true }],
    members: {
      name: text('Label of the field: a key of the locale files.', `${section}.api_key`, {
        required,
      }),
      type: {
        description: 'What people fill in.',
        type: 'string',
        role: 'field type',
        otherValue: reaction,
        required,
        values: describe(types, {
          text: 'A text field.',
          pass: 'A password field.',
          users: 'A text field for each user of the account, such as a phone extension.',
          users_lp: 'A login and a password for each user of the account.',
          custom:
            'An empty place that script.js draws into; at most one in a widget, and only with the location `settings`.',
        }),
        aliases,
        examples: ['text'],
        source,
        confidence: 'high',
      },
      required: flag('Whether the field has to be filled in.', true, {
        required: expected,
        confidence: 'medium',
      }),
    },
    alsoSeen: [
      ...['default', 'default_value', 'hint', 'id', 'items', 'options'],
      ...['placeholder', 'title', 'values'],
    ],
    ...high,
  };
}

/** `settings`: the form that is filled in when the widget is installed. */
export const settingsKey: Key = {
  description:
    'Fields that are filled in when the widget is installed. Needed if `installation` is true or the location `settings` is listed.',
  type: 'object',
  required: [{ absence: 'unknown', installable: true }],
  examples: [{ api_key: { name: 'settings.api_key', type: 'text', required: true } }],
  others: field('settings', 'refuses', {
    description: 'A field; the key is the code under which script.js finds its value.',
    source: pages.fieldTypes,
  }),
  wrongPlaces: [
    {
      from: ['widget', 'settings'],
      reaction: 'refuses',
      source: 'https://github.com/GregNol/uds-amocrm-integration',
      confidence: 'high',
    },
  ],
  ...high,
};
