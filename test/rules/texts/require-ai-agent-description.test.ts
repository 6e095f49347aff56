import { testRule } from '../../helpers/test-rule.js';

const described = { widget: { ai_agent_description: 'Answers calls' } };

testRule('require-ai-agent-description', {
  valid: [
    {
      name: 'a text in every file',
      code: { widget: { locale: ['en', 'es'] }, locations: ['ai_agent'] },
      files: { 'i18n/en.json': described, 'i18n/es.json': described },
    },
    {
      name: 'another location',
      code: { widget: { locale: ['en'] }, locations: ['settings'] },
      files: { 'i18n/en.json': {} },
    },
    {
      name: 'a file that is absent or broken is left to other rules',
      code: { widget: { locale: ['en', 'es', 'pt'] }, locations: ['ai_agent'] },
      files: { 'i18n/en.json': described, 'i18n/es.json': '{ "widget": ', 'i18n/pt.json': '[]' },
    },
    {
      name: 'a file that is not declared',
      code: { widget: { locale: ['en'] }, locations: ['ai_agent'] },
      files: { 'i18n/en.json': described, 'i18n/es.json': {} },
    },
    {
      name: 'locations of other types',
      code: { widget: { locale: ['en'] }, locations: { ai_agent: 'ai_agent' } },
      files: { 'i18n/en.json': {} },
    },
    {
      name: 'entries of other types',
      code: { widget: { locale: ['en'] }, locations: [5, null, ['ai_agent']] },
      files: { 'i18n/en.json': {} },
    },
  ],
  invalid: [
    {
      name: 'one file without the key',
      code: '{ "widget": { "locale": ["en", "es"] }, "locations": ["settings", ⟦"ai_agent"⟧] }',
      files: { 'i18n/en.json': described, 'i18n/es.json': {} },
      errors: [
        {
          messageId: 'missing',
          data: {
            location: '"ai_agent"',
            key: '"widget.ai_agent_description"',
            files: '"i18n/es.json"',
          },
        },
      ],
    },
    {
      name: 'several files without a text, and the location listed twice',
      code: '{ "widget": { "locale": ["en", "es", "pt"] }, "locations": [⟦"ai_agent"⟧, "ai_agent", "ai_agent-1"] }',
      files: {
        'i18n/en.json': { widget: { ai_agent_description: ' ' } },
        'i18n/es.json': { widget: { ai_agent_description: ['Atiende'] } },
        'i18n/pt.json': { widget: 'Atende' },
      },
      errors: [
        {
          messageId: 'missingInSeveral',
          data: {
            location: '"ai_agent"',
            key: '"widget.ai_agent_description"',
            files: '"i18n/en.json", "i18n/es.json" and "i18n/pt.json"',
          },
        },
      ],
    },
    {
      name: 'locations inside of the widget',
      code: '{ "widget": { "locale": ["en"], "locations": [⟦"ai_agent"⟧] } }',
      files: { 'i18n/en.json': {} },
      errors: [
        {
          messageId: 'missing',
          data: {
            location: '"ai_agent"',
            key: '"widget.ai_agent_description"',
            files: '"i18n/en.json"',
          },
        },
      ],
    },
  ],
});
