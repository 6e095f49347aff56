import { pages, type Confidence, type Fact } from './fact.js';
import { salesbotFieldTypes, settingsFieldTypes } from './field-types.js';
import { systemItems } from './left-menu.js';
import { locales } from './locales.js';
import { areaSuffixes, locations } from './locations.js';
import { tourImageCount } from './tour.js';

/** Why a key has to be there, and which rule says so where it is not. */
interface Requirement {
  readonly rule: string;
  /** Only where this location is listed. */
  readonly location?: string;
  /** Only where none of these keys stands beside it. */
  readonly without?: readonly string[];
  /** Only where the widget can be installed. */
  readonly installable?: true;
}

/** A value that a key takes, with what it means where its name does not say so. */
export interface Value {
  readonly value: string | number;
  readonly description?: string;
}

/** A key of the manifest, or what stands in an array. */
export interface Key extends Fact {
  readonly description: string;
  readonly type: 'object' | 'array' | 'string' | 'number' | 'boolean';
  /** The rule that says that a value is of another type; `valid-types` where nothing is said. */
  readonly typeRule?: string;
  readonly required?: readonly Requirement[];
  /** The first one is what a message shows and a suggestion writes. */
  readonly examples?: readonly unknown[];
  /** The only values that the key takes. */
  readonly values?: readonly Value[];
  /** What its text looks like, as a regular expression in the words of JSON Schema. */
  readonly pattern?: string;
  /** What editors call such a text. */
  readonly format?: string;
  /** How many elements an array has, and whether all have to be different. */
  readonly items?: { readonly min: number; readonly max?: number; readonly unique?: true };
  /** The members of an object by their names. */
  readonly members?: Readonly<Record<string, Key>>;
  /** Every other member of an object whose members are named by the author. */
  readonly others?: Key;
  /** Every element of an array. */
  readonly elements?: Key;
  /** Whether the key is of old and left out of new manifests. */
  readonly legacy?: true;
  /** Names that no page documents and that widgets carry all the same; the platform is not known to mind them. */
  readonly alsoSeen?: readonly string[];
}

/** A place where people write a key by mistake, and the place where the platform looks for it. */
export interface Misplacement extends Fact {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The rule that says so. */
  readonly rule: string;
}

const high = { source: pages.manifest, confidence: 'high' } as const;

/** What `locations` says of the need for a block, or for a key in a block. */
function neededFor(block: string, key?: string): readonly Requirement[] {
  return locations.flatMap((location) => {
    if (location.block?.name !== block) return [];
    const need = key && location.block.keys.find(({ name }) => name === key)?.need;
    const rule = need === 'expected' ? 'require-webhook-url' : 'require-location-blocks';
    return key && !need ? [] : [{ rule, location: location.name }];
  });
}

function reference(description: string, example: string, more: Partial<Key> = {}): Key {
  return { description, type: 'string', examples: [example], ...high, ...more };
}

/** Numbers joined by dots, with or without what semantic versioning lets follow. */
export const versionPattern = '^\\d+(?:\\.\\d+)*(?:[-+][0-9A-Za-z.+-]+)?$';

const httpUrl = '^[Hh][Tt][Tt][Pp][Ss]?://\\S+$';

function url(description: string, example: string, more: Partial<Key> = {}): Key {
  return {
    description,
    type: 'string',
    typeRule: 'valid-urls',
    pattern: httpUrl,
    examples: [example],
    ...high,
    ...more,
  };
}

interface FieldFacts {
  readonly section: string;
  readonly types: readonly Value[];
  /** The rule on fields that are no object, or that lack a name or a type. */
  readonly rule: string;
  readonly typeRule: string;
  readonly description: string;
  readonly source: string;
}

function field({ section, types, rule, typeRule, description, source }: FieldFacts): Key {
  return {
    description,
    type: 'object',
    typeRule: rule,
    examples: [{ name: `${section}.api_key`, type: 'text', required: true }],
    members: {
      name: reference('Label of the field: a key of the locale files.', `${section}.api_key`, {
        required: [{ rule }],
      }),
      type: {
        description: 'What people fill in.',
        type: 'string',
        typeRule,
        required: [{ rule }],
        values: types,
        examples: ['text'],
        source,
        confidence: 'high',
      },
      required: {
        description: 'Whether the field has to be filled in.',
        type: 'boolean',
        required: [{ rule: 'no-implicit-required' }],
        examples: [true],
        ...high,
        confidence: 'medium',
      },
    },
    alsoSeen: [
      ...['default', 'default_value', 'hint', 'id', 'items', 'options'],
      ...['placeholder', 'title', 'values'],
    ],
    ...high,
  };
}

const settingsTypes: readonly Value[] = describe(settingsFieldTypes.types, {
  text: 'A text field.',
  pass: 'A password field.',
  users: 'A text field for each user of the account, such as a phone extension.',
  users_lp: 'A login and a password for each user of the account.',
  custom:
    'An empty place that script.js draws into; at most one in a widget, and only with the location `settings`.',
});

const salesbotTypes: readonly Value[] = describe(salesbotFieldTypes.types, {
  text: 'People choose among text fields.',
  numeric: 'People choose among text and numeric fields.',
  url: 'People choose among text and link fields.',
});

function describe(
  values: readonly string[],
  texts: Readonly<Record<string, string>>,
): readonly Value[] {
  return values.map((value) => {
    const description = texts[value];
    return description === undefined ? { value } : { value, description };
  });
}

const localeNames: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Spanish',
  pt: 'Portuguese, as it is written in Brazil',
  tr: 'Turkish',
  id: 'Indonesian',
  ru: 'Russian, on amoCRM',
};

const locationValues: readonly Value[] = locations.flatMap(
  ({ name, description, area, platforms }) => {
    const { load, draw } = areaSuffixes;
    const only = platforms.includes('kommo') ? '' : ' Only on amoCRM.';
    if (!area) return [{ value: name, description: `${description}.${only}` }];
    return [
      { value: name + draw, description: `${description}: draws in the right-hand panel.` },
      { value: name + load, description: `${description}: loads the script and draws nothing.` },
      { value: name, description: `${description}; the suffix -1 is meant.` },
    ];
  },
);

const support: Key = {
  description: 'Whom people ask for help: a link, an e-mail address, or both.',
  type: 'object',
  typeRule: 'valid-support',
  required: [{ rule: 'valid-support' }],
  examples: [{ link: 'https://your-company.com/support', email: 'support@your-company.com' }],
  members: {
    link: {
      description: 'Page where people ask for help: an absolute http(s) URL that works.',
      type: 'string',
      typeRule: 'valid-support',
      required: [{ rule: 'valid-support', without: ['email'] }],
      examples: ['https://your-company.com/support'],
      ...high,
    },
    email: {
      description: 'Address of the technical support; used where there is no link.',
      type: 'string',
      typeRule: 'valid-support',
      required: [{ rule: 'valid-support', without: ['link'] }],
      examples: ['support@your-company.com'],
      ...high,
    },
  },
  alsoSeen: ['phone', 'url'],
  ...high,
};

const alwaysRequired: readonly Requirement[] = [{ rule: 'require-keys' }];

const widget: Key = {
  description: 'What the widget is called, which languages it speaks and how it is installed.',
  type: 'object',
  required: alwaysRequired,
  examples: [{ name: 'widget.name' }],
  members: {
    name: reference(
      'Name in the list of widgets: a key of the locale files. The marketplace shows the name of the integration instead, and yet the key has to be there.',
      'widget.name',
      { required: alwaysRequired },
    ),
    description: reference(
      'Full description in the settings window: a key of the locale files. The text there may hold HTML and short tags such as #SUBDOMAIN#.',
      'widget.description',
      { required: alwaysRequired },
    ),
    short_description: reference(
      'One line on what the widget does: a key of the locale files. In the marketplace the text has at most 50 characters.',
      'widget.short_description',
      { required: alwaysRequired },
    ),
    version: {
      description:
        'Version of the widget. Raise it with every upload, so that accounts load the new files.',
      type: 'string',
      typeRule: 'valid-version',
      pattern: versionPattern,
      examples: ['1.0.0'],
      ...high,
    },
    interface_version: {
      description: 'Version of the interface that the widget is written for: always 2.',
      type: 'number',
      typeRule: 'valid-interface-version',
      required: alwaysRequired,
      values: [{ value: 2 }],
      examples: [2],
      ...high,
    },
    init_once: {
      description:
        'Whether script.js is started once in a session and kept, as telephony with an open connection needs it. With false, init() and bind_actions() are called anew in each location, which is right for most widgets.',
      type: 'boolean',
      typeRule: 'prefer-documented-types',
      examples: [false],
      ...high,
    },
    locale: {
      description:
        'Languages of the widget. Each one has its texts in the file i18n/<code>.json; the others are held against the first.',
      type: 'array',
      typeRule: 'valid-locale',
      required: alwaysRequired,
      items: { min: 1, unique: true },
      examples: [['en', 'es', 'pt']],
      elements: {
        description: 'Code of a language.',
        type: 'string',
        typeRule: 'valid-locale',
        values: describe(
          [...new Set(Object.values(locales).flatMap(({ codes }) => codes))],
          localeNames,
        ),
        ...locales.kommo,
      },
      ...high,
    },
    installation: {
      description:
        'Whether the widget has an "Install" button and a settings form. With false it is only listed, as for integrations that are set up elsewhere.',
      type: 'boolean',
      required: alwaysRequired,
      examples: [true],
      ...high,
    },
    support,
    code: {
      description:
        'Code of an integration of the old kind. The platform gives the code itself today; leave the key out.',
      type: 'string',
      typeRule: 'no-legacy-keys',
      legacy: true,
      source: pages.privateIntegration,
      confidence: 'high',
    },
    secret_key: {
      description:
        'Secret of an integration of the old kind. It does not belong in a file that others read; leave the key out.',
      type: 'string',
      typeRule: 'no-legacy-keys',
      legacy: true,
      source: pages.privateIntegration,
      confidence: 'high',
    },
    is_showcase: {
      description: 'On amoCRM: whether the button says "View" in place of "Install".',
      type: 'boolean',
      typeRule: 'prefer-documented-types',
      examples: [false],
      source: pages.amocrmStructure,
      confidence: 'medium',
    },
  },
  alsoSeen: [
    ...['areas', 'auth', 'author', 'category', 'conflict_mode', 'cover', 'digital_pipeline'],
    ...['i18n', 'interface', 'lang', 'langs', 'logo', 'logo_medium', 'subscription', 'url'],
  ],
  ...high,
};

const tour: Key = {
  description: 'Pictures that show what the widget does; expected of a published one.',
  type: 'object',
  typeRule: 'valid-tour',
  examples: [
    {
      is_tour: true,
      tour_images: { en: ['/images/tour_1_en.png'] },
      tour_description: 'widget.tour_description',
    },
  ],
  members: {
    is_tour: {
      description: 'Whether the tour is shown.',
      type: 'boolean',
      typeRule: 'valid-tour',
      examples: [true],
      ...high,
      confidence: 'medium',
    },
    tour_images: {
      description: 'The pictures of each language that the widget declares.',
      type: 'object',
      typeRule: 'valid-tour',
      examples: [{ en: ['/images/tour_1_en.png'] }],
      others: {
        description: `Paths of ${String(tourImageCount.min)} to ${String(tourImageCount.max)} pictures, each of 1188x616 pixels.`,
        type: 'array',
        typeRule: 'valid-tour',
        examples: [['/images/tour_1_en.png', '/images/tour_2_en.png']],
        elements: {
          description: 'Path of a picture in the widget.',
          type: 'string',
          typeRule: 'valid-tour',
          examples: ['/images/tour_1_en.png'],
          ...high,
        },
        ...high,
      },
      ...high,
    },
    tour_description: reference(
      'Text beside the pictures: a key of the locale files.',
      'widget.tour_description',
      { typeRule: 'valid-tour' },
    ),
  },
  ...high,
};

const dp: Key = {
  description: 'The action of the widget in the digital pipeline.',
  type: 'object',
  required: neededFor('dp'),
  examples: [{ settings: {}, action_multiple: false }],
  members: {
    settings: {
      description: 'Fields that are filled in where the action is put into the pipeline.',
      type: 'object',
      examples: [{ message: { name: 'dp.message', type: 'text', required: true } }],
      others: field({
        section: 'dp',
        types: settingsTypes,
        rule: 'valid-dp-fields',
        typeRule: 'valid-dp-field-type',
        description: 'A field; the key is the code under which its value is sent.',
        source: pages.digitalPipeline,
      }),
      source: pages.digitalPipeline,
      confidence: 'high',
    },
    action_multiple: {
      description: 'Whether the action can stretch over several stages.',
      type: 'boolean',
      required: neededFor('dp', 'action_multiple'),
      examples: [false],
      ...high,
    },
    webhook_url: url(
      'Address that the platform sends the events of the digital pipeline to.',
      'https://api.your-company.com/kommo/pipeline',
      { required: neededFor('dp', 'webhook_url'), source: pages.digitalPipeline },
    ),
  },
  ...high,
};

const salesbotHandler: Key = {
  description: 'A step of the Salesbot builder; the key is its code.',
  type: 'object',
  examples: [{ name: 'salesbot.send', settings: {} }],
  members: {
    name: reference('Name of the step: a key of the locale files.', 'salesbot.send', {
      required: [{ rule: 'valid-salesbot-fields' }],
    }),
    settings: {
      description: 'Fields that are filled in where the step is put into a bot.',
      type: 'object',
      examples: [{ text: { name: 'salesbot.text', type: 'text' } }],
      others: {
        description: 'A field of the step.',
        type: 'object',
        typeRule: 'valid-salesbot-fields',
        examples: [{ name: 'salesbot.text', type: 'text' }],
        members: {
          name: reference('Label of the field: a key of the locale files.', 'salesbot.text', {
            required: [{ rule: 'valid-salesbot-fields' }],
          }),
          type: {
            description: 'Which fields of the account can be chosen.',
            type: 'string',
            typeRule: 'valid-field-type',
            required: [{ rule: 'valid-salesbot-fields' }],
            values: salesbotTypes,
            examples: ['text'],
            source: pages.salesbot,
            confidence: 'high',
          },
          default_value: {
            description: 'What stands in the field at first: a text, or a key of the locale files.',
            type: 'string',
            typeRule: 'prefer-documented-types',
            examples: ['salesbot.text_default_value'],
            ...high,
          },
          manual: {
            description: 'Whether people write a value, or choose a field of the account.',
            type: 'boolean',
            examples: [true],
            ...high,
          },
          required: {
            description: 'Whether the field has to be filled in; seen in use and not documented.',
            type: 'boolean',
            typeRule: 'prefer-documented-types',
            examples: [false],
            source: pages.salesbot,
            confidence: 'low',
          },
        },
        alsoSeen: ['default', 'hint', 'items', 'options', 'placeholder', 'title', 'values'],
        ...high,
      },
      ...high,
    },
  },
  alsoSeen: ['code', 'handler_code', 'logo', 'params'],
  ...high,
};

const menuSource = { source: pages.leftMenu, confidence: 'high' } as const;

const leftMenuItem: Key = {
  description:
    'An item of the widget, named by a code of its own, or an item that the platform brings itself.',
  type: 'object',
  typeRule: 'valid-left-menu',
  examples: [{ title: 'left_menu.title', icon: 'images/home_page.svg' }],
  members: {
    title: reference('Name of the item: a key of the locale files.', 'left_menu.title', {
      typeRule: 'valid-left-menu',
      ...menuSource,
    }),
    icon: {
      description: 'Path of an SVG picture in the widget.',
      type: 'string',
      typeRule: 'valid-left-menu',
      examples: ['images/home_page.svg'],
      ...menuSource,
    },
    icons: {
      description: 'An SVG picture for each theme; takes the place of `icon` in the newer menu.',
      type: 'object',
      typeRule: 'valid-left-menu',
      examples: [{ light: 'images/menu_light.svg', dark: 'images/menu_dark.svg' }],
      members: {
        light: {
          description: 'Picture in the light theme.',
          type: 'string',
          typeRule: 'valid-left-menu',
          examples: ['images/menu_light.svg'],
          ...menuSource,
        },
        dark: {
          description: 'Picture in the dark theme.',
          type: 'string',
          typeRule: 'valid-left-menu',
          examples: ['images/menu_dark.svg'],
          ...menuSource,
        },
      },
      ...menuSource,
    },
    sort: {
      description: 'Where the item stands; without effect in the newer menu of Kommo.',
      type: 'object',
      typeRule: 'valid-left-menu',
      examples: [{ after: 'leads' }],
      members: {
        after: {
          description: 'Code of the item above.',
          type: 'string',
          typeRule: 'valid-left-menu',
          examples: systemItems
            .filter(({ followable }) => followable.length > 0)
            .map(({ code }) => code),
          ...menuSource,
          confidence: 'medium',
        },
      },
      ...menuSource,
    },
    submenu: {
      description: 'Pages below the item.',
      type: 'object',
      typeRule: 'valid-left-menu',
      examples: [{ reports: { title: 'left_menu.reports', sort: 1 } }],
      others: {
        description: 'A page; the key is its code.',
        type: 'object',
        typeRule: 'valid-left-menu',
        examples: [{ title: 'left_menu.reports', sort: 1 }],
        members: {
          title: reference('Name of the page: a key of the locale files.', 'left_menu.reports', {
            typeRule: 'valid-left-menu',
            ...menuSource,
          }),
          sort: {
            description: 'Place among the pages.',
            type: 'number',
            typeRule: 'valid-left-menu',
            examples: [1],
            ...menuSource,
          },
        },
        ...menuSource,
      },
      ...menuSource,
    },
    is_hidden: {
      description: 'Whether an item of the platform is taken out; `settings` always stays.',
      type: 'boolean',
      typeRule: 'valid-left-menu',
      examples: [true],
      ...menuSource,
    },
  },
  ...menuSource,
};

/** The root of `manifest.json`, and below it every key that is known. */
export const manifestKey: Key = {
  description: 'Manifest of a widget for Kommo or amoCRM.',
  type: 'object',
  examples: [{ widget: {}, locations: [] }],
  members: {
    widget,
    locations: {
      description:
        'Places of the interface that the widget works in. Cards and lists end in -1 to draw in the right-hand panel, or in -0 to load the script only.',
      type: 'array',
      typeRule: 'valid-locations',
      required: alwaysRequired,
      items: { min: 1, unique: true },
      examples: [['settings', 'lcard-1']],
      elements: {
        description: 'A place of the interface.',
        type: 'string',
        typeRule: 'valid-locations',
        values: locationValues,
        source: pages.locations,
        confidence: 'medium',
      },
      source: pages.locations,
      confidence: 'high',
    },
    tour,
    settings: {
      description:
        'Fields that are filled in when the widget is installed. Needed where `installation` is true or the location `settings` is listed.',
      type: 'object',
      required: [...neededFor('settings'), { rule: 'require-settings', installable: true }],
      examples: [{ api_key: { name: 'settings.api_key', type: 'text', required: true } }],
      others: field({
        section: 'settings',
        types: settingsTypes,
        rule: 'valid-settings-fields',
        typeRule: 'valid-field-type',
        description: 'A field; the key is the code under which script.js finds its value.',
        source: pages.fieldTypes,
      }),
      ...high,
    },
    dp,
    advanced: {
      description: 'The page of the widget in the settings of the account.',
      type: 'object',
      required: neededFor('advanced'),
      examples: [{ title: 'advanced.title' }],
      members: {
        title: reference(
          'Title of the page: the key `advanced.title` of the locale files.',
          'advanced.title',
          { required: neededFor('advanced', 'title') },
        ),
      },
      alsoSeen: ['debug', 'sync_interval', 'title_lang_key'],
      source: pages.locations,
      confidence: 'high',
    },
    salesbot_designer: {
      description: 'The steps that the widget brings to the Salesbot builder.',
      type: 'object',
      required: neededFor('salesbot_designer'),
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
      others: salesbotHandler,
      ...high,
    },
    sms: {
      description: 'Makes the widget a sender of the text messages of the system.',
      type: 'object',
      required: neededFor('sms'),
      examples: [{ endpoint: 'https://api.your-company.com/kommo/sms' }],
      members: {
        endpoint: url(
          'Address that the platform sends each text message to. amoCRM calls it when the archive is uploaded.',
          'https://api.your-company.com/kommo/sms',
          { required: neededFor('sms', 'endpoint') },
        ),
      },
      ...high,
    },
    mobile: {
      description: 'The card of the widget in the mobile app.',
      type: 'object',
      required: neededFor('mobile'),
      examples: [{ frame_url: 'https://app.your-company.com/card', color: '#ffff00' }],
      members: {
        frame_url: url('Page that the mobile app opens.', 'https://app.your-company.com/card', {
          required: neededFor('mobile', 'frame_url'),
        }),
        color: {
          description: 'HEX colour behind the headings of the card.',
          type: 'string',
          typeRule: 'valid-mobile-color',
          required: neededFor('mobile', 'color'),
          pattern: '^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$',
          format: 'color-hex',
          examples: ['#ffff00'],
          ...high,
        },
      },
      ...high,
    },
    left_menu: {
      description: 'Items of the left menu: of the widget, and changes to those of the platform.',
      type: 'object',
      required: neededFor('left_menu'),
      examples: [{ home: { title: 'left_menu.title', icon: 'images/home_page.svg' } }],
      others: leftMenuItem,
      ...menuSource,
    },
    amoforms_settings: {
      description: 'On amoCRM: the field of the widget in web forms.',
      type: 'object',
      required: neededFor('amoforms_settings'),
      examples: [{ title: 'amoforms.title' }],
      members: {
        title: reference('Title of the field: a key of the locale files.', 'amoforms.title', {
          required: neededFor('amoforms_settings', 'title'),
          source: pages.amocrmForms,
          confidence: 'medium',
        }),
        required: {
          description: 'Whether the field has to be filled in.',
          type: 'boolean',
          typeRule: 'prefer-documented-types',
          examples: [false],
          source: pages.amocrmForms,
          confidence: 'medium',
        },
        error_text: {
          description: 'What is said where it is not: a key of the locale files.',
          type: 'string',
          typeRule: 'prefer-documented-types',
          examples: ['amoforms.error_text'],
          source: pages.amocrmForms,
          confidence: 'medium',
        },
      },
      source: pages.amocrmForms,
      confidence: 'medium',
    },
  },
  alsoSeen: [
    ...['$schema', 'actions', 'api', 'author', 'category', 'chat_settings', 'countries', 'css'],
    ...['free', 'icons', 'images', 'js', 'oauth', 'permissions', 'scopes', 'triggers'],
    ...['webhook_url', 'widgets'],
  ],
  ...high,
};

const nested = (name: string, confidence: Confidence): Misplacement => ({
  from: ['widget', name],
  to: [name],
  rule: 'no-misplaced-blocks',
  source: 'https://github.com/GregNol/uds-amocrm-integration',
  confidence,
});

/** The wrong places that people are known to write keys in; uploads went through when they were mended. */
export const misplacements: readonly Misplacement[] = [
  nested('locations', 'high'),
  nested('settings', 'high'),
  {
    from: ['locale'],
    to: ['widget', 'locale'],
    rule: 'no-misplaced-blocks',
    source: 'https://github.com/dimatolpygin/avi_to_bot_60',
    confidence: 'low',
  },
  ...locations.flatMap(({ block }) =>
    (block?.keys ?? []).flatMap(({ name, misprint }): Misplacement[] =>
      block && misprint
        ? [
            {
              from: [block.name, ...misprint],
              to: [block.name, name],
              rule: 'no-misplaced-action-multiple',
              ...high,
            },
          ]
        : [],
    ),
  ),
];
