import { pages, type Fact, type Platform } from './fact.js';
import { endpoint, flag, high, needed, text, type Key, type Reaction } from './key.js';
import { leftMenuKey } from './left-menu.js';
import { pipelineKey } from './pipeline.js';
import { salesbotKey } from './salesbot.js';
import { settingsKey } from './settings.js';

/** The top-level block of the manifest in which a location is set up. */
interface LocationBlock {
  readonly name: string;
  /** Its content; what it calls required is needed if the location is listed. */
  readonly key: Key;
  /** What the platform does about the location without the block; it refuses it if nothing is said. */
  readonly absence?: Reaction;
  /** What the block does if its location is not listed: its work, nothing, or only part of its work. */
  readonly alone: 'works' | 'inert' | 'partly';
}

/** A place of the interface that a widget can ask for in `locations`. */
export interface Location extends Fact {
  /** The name without suffix. */
  readonly name: string;
  readonly description: string;
  readonly platforms: readonly Platform[];
  /** A card or a list, whose right-hand panel is asked for with `-1` and declined with `-0`. */
  readonly area: boolean;
  /** What a suffix does if the location is not an area; if nothing is said, it has no meaning. */
  readonly suffix?: 'refused' | 'undocumented';
  /** Whether nothing is seen there without `script.js`. */
  readonly script: boolean;
  /** A script of its own, beside `script.js`. */
  readonly ownScript?: string;
  readonly block?: LocationBlock;
  /** Locations of which at least one has to be listed too. */
  readonly needsOneOf?: readonly string[];
  /** The dotted key that every locale file has to have. */
  readonly text?: string;
}

/** The endings of an area: the script is loaded and draws nothing, or it draws in the right-hand panel. */
export const areaSuffixes = { load: '-0', draw: '-1' } as const;

const forms = { source: pages.amocrmForms, confidence: 'medium' } as const;

const both: readonly Platform[] = ['kommo', 'amocrm'];

const card = (name: string, description: string): Location => ({
  name,
  description,
  platforms: both,
  area: true,
  script: true,
  source: pages.locations,
  confidence: 'high',
});

/** Every location that either platform documents, or documented and has never been seen to refuse since. */
export const locations: readonly Location[] = [
  card('lcard', 'Lead card'),
  card('ccard', 'Contact card'),
  card('comcard', 'Company card'),
  // Kommo has dropped these two from its page; widgets still list them.
  { ...card('cucard', 'Customer card'), source: pages.amocrmLocations, confidence: 'medium' },
  { ...card('culist', 'List of customers'), source: pages.amocrmLocations, confidence: 'medium' },
  card('llist', 'List of leads, as an action on the ticked rows'),
  card('clist', 'List of contacts, as an action on the ticked rows'),
  card('tlist', 'List of tasks, as an action on the ticked rows'),
  {
    name: 'tline',
    description: 'Board of tasks',
    platforms: ['amocrm'],
    area: false,
    suffix: 'undocumented',
    script: true,
    source: pages.amocrmStart,
    confidence: 'medium',
  },
  {
    name: 'tcalendar',
    description: 'Calendar of tasks',
    platforms: ['amocrm'],
    area: false,
    suffix: 'undocumented',
    script: true,
    source: pages.amocrmStart,
    confidence: 'medium',
  },
  {
    name: 'settings',
    description: 'Settings window of the widget, in which it is installed and set up',
    platforms: both,
    area: false,
    script: false,
    block: { name: 'settings', key: settingsKey, alone: 'works' },
    source: pages.locations,
    confidence: 'high',
  },
  {
    name: 'advanced_settings',
    description: 'Page of its own in the settings of the account',
    platforms: both,
    area: false,
    script: true,
    block: {
      name: 'advanced',
      key: {
        description: 'The page of the widget in the settings of the account.',
        type: 'object',
        examples: [{ title: 'advanced.title' }],
        members: {
          title: text(
            'Title of the page: the key `advanced.title` of the locale files.',
            'advanced.title',
            {
              meaning: 'the title of the settings page, as a reference to its text',
              required: needed,
              usual: true,
              // The upload form has refused references that lead to a text just as well.
              otherText: 'refuses',
            },
          ),
        },
        alsoSeen: ['debug', 'sync_interval', 'title_lang_key'],
        source: pages.locations,
        confidence: 'high',
      },
      alone: 'inert',
    },
    source: pages.locations,
    confidence: 'high',
  },
  {
    name: 'card_sdk',
    description: 'Tab of its own in the cards that are listed too',
    platforms: both,
    area: false,
    script: true,
    needsOneOf: ['lcard', 'ccard', 'comcard'],
    source: pages.locations,
    confidence: 'high',
  },
  {
    name: 'catalogs',
    description: 'Lists, through the list SDK',
    platforms: both,
    area: false,
    script: true,
    source: pages.locations,
    confidence: 'high',
  },
  {
    name: 'digital_pipeline',
    description: 'Actions of the digital pipeline',
    platforms: both,
    area: false,
    script: false,
    block: { name: 'dp', key: pipelineKey, alone: 'inert' },
    source: pages.manifest,
    confidence: 'high',
  },
  {
    name: 'lead_sources',
    description: 'Sources of leads in the settings of a pipeline',
    platforms: both,
    area: false,
    script: false,
    source: pages.locations,
    confidence: 'high',
  },
  {
    name: 'widget_page',
    description: 'Page of its own behind an item of the left menu; only in public integrations',
    platforms: both,
    area: false,
    script: true,
    block: { name: 'left_menu', key: leftMenuKey, alone: 'partly' },
    source: pages.locations,
    confidence: 'high',
  },
  {
    name: 'sms',
    description: 'Sender of the text messages that the system sends',
    platforms: both,
    area: false,
    script: false,
    block: {
      name: 'sms',
      key: {
        description: 'Makes the widget a sender of the text messages of the system.',
        type: 'object',
        examples: [{ endpoint: 'https://api.your-company.com/kommo/sms' }],
        members: {
          endpoint: endpoint(
            'Address that the platform sends each text message to. amoCRM calls it when the archive is uploaded.',
            'the URL that the platform sends each text message to',
            'https://api.your-company.com/kommo/sms',
            { required: needed },
          ),
        },
        ...high,
      },
      alone: 'inert',
    },
    source: pages.manifest,
    confidence: 'high',
  },
  {
    name: 'mobile_card',
    description: 'Card in the mobile app',
    platforms: both,
    area: false,
    script: false,
    block: {
      name: 'mobile',
      key: {
        description: 'The card of the widget in the mobile app.',
        type: 'object',
        examples: [{ frame_url: 'https://app.your-company.com/card', color: '#ffff00' }],
        members: {
          frame_url: endpoint(
            'Page that the mobile app opens.',
            'the URL of the page that the mobile app opens',
            'https://app.your-company.com/card',
            { required: needed },
          ),
          color: {
            description: 'Hex color behind the headings of the card.',
            type: 'string',
            role: 'color',
            meaning: 'the hex color behind the heading in the mobile app, as in "#ffff00"',
            required: needed,
            pattern: '^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$',
            format: 'color-hex',
            examples: ['#ffff00'],
            ...high,
          },
        },
        ...high,
      },
      alone: 'inert',
    },
    source: pages.manifest,
    confidence: 'high',
  },
  {
    name: 'salesbot_designer',
    description: 'Steps of the Salesbot builder',
    platforms: both,
    area: false,
    script: true,
    // Of 17 widgets three list it without the block, one of them live over three versions.
    block: { name: 'salesbot_designer', key: salesbotKey, absence: 'ignores', alone: 'inert' },
    source: pages.salesbot,
    confidence: 'high',
  },
  {
    name: 'website_chat_button',
    description: 'Settings of the chat button for a website',
    platforms: ['kommo'],
    area: false,
    script: true,
    source: pages.locations,
    confidence: 'high',
  },
  {
    // Dropped from Kommo's page too.
    name: 'whatsapp_modal',
    description: 'Window with the integrations for WhatsApp',
    platforms: both,
    area: false,
    script: true,
    source: pages.amocrmLocations,
    confidence: 'medium',
  },
  {
    name: 'everywhere',
    description: 'Every page, without a place in the right-hand panel; takes no suffix',
    platforms: both,
    area: false,
    suffix: 'refused',
    script: true,
    source: pages.locations,
    confidence: 'high',
  },
  {
    name: 'ai_agent',
    description: 'Tile in the settings of the AI agent',
    platforms: ['kommo'],
    area: false,
    script: false,
    text: 'widget.ai_agent_description',
    source: pages.locations,
    confidence: 'high',
  },
  {
    name: 'amoforms',
    description: 'Web forms',
    platforms: ['amocrm'],
    area: false,
    script: false,
    ownScript: 'amoforms.js',
    block: {
      name: 'amoforms_settings',
      key: {
        description: 'On amoCRM: the field of the widget in web forms.',
        type: 'object',
        examples: [{ title: 'amoforms.title' }],
        members: {
          title: text('Title of the field: a key of the locale files.', 'amoforms.title', {
            meaning: 'the title of the widget in web forms, as a reference to its text',
            required: needed,
            ...forms,
          }),
          required: flag('Whether the field has to be filled in.', false, {
            otherType: 'unknown',
            ...forms,
          }),
          error_text: text(
            'Message shown if it is not: a key of the locale files.',
            'amoforms.error_text',
            { otherType: 'unknown', ...forms },
          ),
        },
        ...forms,
      },
      alone: 'inert',
    },
    source: pages.amocrmForms,
    confidence: 'medium',
  },
  {
    name: 'personal_page',
    description: "Customer's own page; drawn by `personal_page.js`",
    platforms: ['amocrm'],
    area: false,
    script: false,
    ownScript: 'personal_page.js',
    source: 'https://www.amocrm.ru/developers/content/web_sdk/personal_page',
    confidence: 'medium',
  },
];
