import rules from '../rules/index.js';
import { prefix } from '../src/lint/presets.js';
import { presetNames, presets, type WidgetRule } from '../src/rule-kit/create-rule.js';
import { limits } from '../src/widget/limits.js';

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema of `kommo-widget-lint.config.json`: draft-07, which editors read, and the words that they add to it. */
export function configSchema(): Schema {
  const described = (description: string, ref: string): Schema => ({
    description,
    allOf: [{ $ref: `#/definitions/${ref}` }],
  });
  const rulesKey = described('Rules to switch on, off or over, by their names.', 'rules');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of kommo-widget-lint',
    description: 'Which rules the command and the Action check in which widgets.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'Where this schema lies.', type: 'string' },
      preset: described('Where the widgets are uploaded to; `recommended` by default.', 'preset'),
      rules: rulesKey,
      ignores: described(
        'Patterns of folders and files to leave out, relative to this file.',
        'patterns',
      ),
      archives: described(
        'Patterns of archives to lint when a search meets them, relative to this file.',
        'patterns',
      ),
      pack: {
        description: 'How the archive is made that `--pack` writes.',
        type: 'object',
        additionalProperties: false,
        properties: {
          exclude: described(
            'Patterns of files and folders that stay out of the archive, relative to this file.',
            'patterns',
          ),
        },
      },
      overrides: {
        description: 'What is different for some files; a later entry wins.',
        type: 'array',
        maxItems: limits.patterns,
        items: {
          description: 'What is different for some files.',
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: described('Patterns of these files, relative to this file.', 'patterns'),
            preset: described('Where these widgets are uploaded to.', 'preset'),
            rules: rulesKey,
          },
        },
      },
    },
    definitions: {
      preset: {
        type: 'string',
        enum: presetNames,
        enumDescriptions: Object.values(presets),
      },
      patterns: {
        type: 'array',
        maxItems: limits.patterns,
        items: { type: 'string', minLength: 1, maxLength: limits.patternLength },
      },
      severity: {
        enum: ['off', 'warn', 'error', 0, 1, 2],
        enumDescriptions: [
          'Not checked.',
          'A warning.',
          'An error.',
          ...['The same as "off".', 'The same as "warn".', 'The same as "error".'],
        ],
      },
      entry: entry([]),
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries<WidgetRule>(rules as Record<string, WidgetRule>).map(([name, rule]) => [
            `${prefix}/${name}`,
            ruleSchema(rule),
          ]),
        ),
      },
    },
  };
}

function ruleSchema({ meta }: WidgetRule): Schema {
  const { description, url = '' } = meta.docs;
  const options = meta.schema as readonly Schema[];
  return {
    description: `${description}.`,
    markdownDescription: `${description}.\n\n[Page of the rule](${url})`,
    ...(options.length === 0 ? { allOf: [{ $ref: '#/definitions/entry' }] } : entry(options)),
  };
}

/** What is said of a rule: its severity, or an array with its options behind it. */
function entry(options: readonly Schema[]): Schema {
  const severity = { $ref: '#/definitions/severity' };
  return {
    anyOf: [
      severity,
      { type: 'array', minItems: 1, items: [severity, ...options], additionalItems: false },
    ],
  };
}
