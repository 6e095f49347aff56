import { pages } from './fact.js';
import { describe, flag, high, needed, text, type Key } from './key.js';
import { locales } from './locales.js';

/** Numbers joined by dots, with or without what semantic versioning lets follow. */
export const versionPattern = '^\\d+(?:\\.\\d+)*(?:[-+][0-9A-Za-z.+-]+)?$';

const localeNames: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Spanish',
  pt: 'Portuguese, as it is written in Brazil',
  tr: 'Turkish',
  id: 'Indonesian',
  ru: 'Russian, on amoCRM',
};

const support: Key = {
  description: 'Whom people ask for help: a link, an email address, or both.',
  type: 'object',
  role: 'support',
  // The page calls the block optional, and widgets without it were accepted.
  required: [{ absence: 'ignores' }],
  examples: [{ link: 'https://your-company.com/support', email: 'support@your-company.com' }],
  members: {
    link: {
      description: 'Page where people ask for help: an absolute http(s) URL that works.',
      type: 'string',
      role: 'contact page',
      meaning: 'the URL of the page where people ask for help',
      required: [{ absence: 'ignores', without: ['email'] }],
      examples: ['https://your-company.com/support'],
      ...high,
    },
    email: {
      description: 'Address of the technical support; used if there is no link.',
      type: 'string',
      role: 'contact address',
      meaning: 'the email address where people ask for help',
      required: [{ absence: 'ignores', without: ['link'] }],
      examples: ['support@your-company.com'],
      ...high,
    },
  },
  alsoSeen: ['phone', 'url'],
  ...high,
};

/** `widget`: what every manifest begins with. */
export const widgetKey: Key = {
  description: 'What the widget is called, which languages it speaks and how it is installed.',
  type: 'object',
  required: needed,
  examples: [{ name: 'widget.name' }],
  members: {
    name: text(
      'Name in the list of widgets: a key of the locale files. The marketplace shows the name of the integration instead, but the key is still required.',
      'widget.name',
      { required: needed, shownAs: 'name' },
    ),
    description: text(
      'Full description in the settings window: a key of the locale files. The text there may hold HTML and short tags such as #SUBDOMAIN#.',
      'widget.description',
      { required: needed, shownAs: 'description' },
    ),
    short_description: text(
      'One line on what the widget does: a key of the locale files. In the marketplace the text has at most 50 characters.',
      'widget.short_description',
      { required: needed, shownAs: 'short description' },
    ),
    version: {
      description:
        'Version of the widget. Raise it for every upload, so that accounts load the new files.',
      type: 'string',
      role: 'version',
      pattern: versionPattern,
      examples: ['1.0.0'],
      ...high,
    },
    interface_version: {
      description: 'Version of the interface that the widget is written for: always 2.',
      type: 'number',
      role: 'interface version',
      required: needed,
      values: [{ value: 2 }],
      examples: [2],
      ...high,
    },
    init_once: flag(
      'Whether script.js is started once in a session and kept, as telephony with an open connection needs it. With false, init() and bind_actions() are called again in each location, which is right for most widgets.',
      false,
      { otherType: 'unknown' },
    ),
    locale: {
      description:
        'Languages of the widget. Each one has its texts in the file i18n/<code>.json; the others are compared with the first.',
      type: 'array',
      role: 'languages',
      required: needed,
      items: { min: 1, unique: true },
      examples: [['en', 'es', 'pt']],
      elements: {
        description: 'Code of a language.',
        type: 'string',
        role: 'language',
        values: describe(
          [...new Set(Object.values(locales).flatMap(({ codes }) => codes))],
          localeNames,
        ),
        ...locales.kommo,
      },
      wrongPlaces: [
        {
          from: ['locale'],
          source: 'https://github.com/dimatolpygin/avi_to_bot_60',
          confidence: 'low',
        },
      ],
      ...high,
    },
    installation: flag(
      'Whether the widget has an "Install" button and a settings form. With false it is only listed, as for integrations that are set up elsewhere.',
      true,
      { required: needed },
    ),
    support,
    code: {
      description:
        'Code of an integration of the old kind. The platform gives the code itself today; leave the key out.',
      type: 'string',
      role: 'credential',
      legacy: true,
      source: pages.privateIntegration,
      confidence: 'high',
    },
    secret_key: {
      description:
        'Secret of an integration of the old kind. It does not belong in a file that others read; leave the key out.',
      type: 'string',
      role: 'credential',
      legacy: true,
      source: pages.privateIntegration,
      confidence: 'high',
    },
    is_showcase: flag('On amoCRM: whether the button says "View" in place of "Install".', false, {
      otherType: 'unknown',
      source: pages.amocrmStructure,
      confidence: 'medium',
    }),
  },
  alsoSeen: [
    ...['areas', 'auth', 'author', 'category', 'conflict_mode', 'cover', 'digital_pipeline'],
    ...['i18n', 'interface', 'lang', 'langs', 'logo', 'logo_medium', 'subscription', 'url'],
  ],
  ...high,
};
