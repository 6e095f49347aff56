import { pages } from './fact.js';
import { endpoint, expected, flag, high, needed, type Key } from './key.js';
import { field } from './settings.js';

/** `dp`: the action of the widget in the digital pipeline. */
export const pipelineKey: Key = {
  description: 'The action of the widget in the digital pipeline.',
  type: 'object',
  examples: [{ settings: {}, action_multiple: false }],
  members: {
    settings: {
      description: 'Fields that people fill in when they add the action to the pipeline.',
      type: 'object',
      examples: [{ message: { name: 'dp.message', type: 'text', required: true } }],
      // The platform calls them "similar to settings" and no more.
      others: field('dp', 'unknown', {
        description: 'A field; the key is the code under which its value is sent.',
        source: pages.digitalPipeline,
      }),
      source: pages.digitalPipeline,
      confidence: 'high',
    },
    action_multiple: flag('Whether the action can stretch over several stages.', false, {
      meaning: 'true or false, whether the action can stretch over several stages',
      required: needed,
      usual: true,
      // The platform's own table of keys prints this path.
      wrongPlaces: [{ from: ['dp', 'settings', 'action_multiple'], reaction: 'unknown', ...high }],
    }),
    webhook_url: endpoint(
      'Address that the platform sends the events of the digital pipeline to.',
      'the URL that the platform sends the events of the digital pipeline to',
      'https://api.your-company.com/kommo/pipeline',
      {
        required: expected,
        wrongPlaces: [{ from: ['webhook_url'], ...high, confidence: 'medium' }],
        source: pages.digitalPipeline,
      },
    ),
  },
  ...high,
};
