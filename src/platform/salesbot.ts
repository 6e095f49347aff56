import { pages } from './fact.js';
import { salesbotFieldTypes } from './field-types.js';
import { describe, expected, flag, high, text, type Key } from './key.js';

const field: Key = {
  description: 'A field of the step.',
  type: 'object',
  role: 'field',
  otherType: 'unknown',
  examples: [{ name: 'salesbot.text', type: 'text' }],
  members: {
    name: text('Label of the field: a key of the locale files.', 'salesbot.text', {
      required: expected,
    }),
    type: {
      description: 'Which fields of the account can be chosen.',
      type: 'string',
      role: 'field type',
      required: expected,
      values: describe(salesbotFieldTypes.types, {
        text: 'People choose among text fields.',
        numeric: 'People choose among text and numeric fields.',
        url: 'People choose among text and link fields.',
      }),
      aliases: salesbotFieldTypes.aliases,
      examples: ['text'],
      source: pages.salesbot,
      confidence: 'high',
    },
    default_value: {
      description: 'Initial value of the field: a text, or a key of the locale files.',
      type: 'string',
      role: 'text or literal',
      otherType: 'unknown',
      examples: ['salesbot.text_default_value'],
      ...high,
    },
    manual: flag('Whether people write a value, or choose a field of the account.', true),
    required: flag(
      'Whether the field has to be filled in; seen in use but not documented.',
      false,
      { otherType: 'unknown', source: pages.salesbot, confidence: 'low' },
    ),
  },
  alsoSeen: ['default', 'hint', 'items', 'options', 'placeholder', 'title', 'values'],
  ...high,
};

const handler: Key = {
  description: 'A step of the Salesbot builder; the key is its code.',
  type: 'object',
  role: 'handler',
  examples: [{ name: 'salesbot.send', settings: {} }],
  members: {
    name: text('Name of the step: a key of the locale files.', 'salesbot.send', {
      required: expected,
    }),
    settings: {
      description: 'Fields that people fill in when they add the step to a bot.',
      type: 'object',
      examples: [{ text: { name: 'salesbot.text', type: 'text' } }],
      others: field,
      ...high,
    },
  },
  alsoSeen: ['code', 'handler_code', 'logo', 'params'],
  ...high,
};

/** `salesbot_designer`: the steps that the widget brings to the Salesbot builder. */
export const salesbotKey: Key = {
  description: 'The steps that the widget brings to the Salesbot builder.',
  type: 'object',
  examples: [{ send: { name: 'salesbot.send', settings: {} } }],
  members: {
    logo: {
      description: 'Path of a picture beside the steps.',
      type: 'string',
      examples: ['/widgets/your_widget/images/salesbot.png'],
      source: pages.salesbot,
      confidence: 'high',
    },
  },
  others: handler,
  ...high,
};
