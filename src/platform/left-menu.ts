import { pages, type Fact, type Platform } from './fact.js';
import { menuIcons } from './images.js';
import { flag, picture, text, type Key } from './key.js';

/** An item of the left menu that the platform brings itself, and what a widget may do with it on which platform. */
export interface SystemItem extends Fact {
  readonly code: string;
  /** An item of a widget may be put after it, as `sort.after`. */
  readonly followable: readonly Platform[];
  /** It may be removed of the menu, as `is_hidden`. */
  readonly hideable: readonly Platform[];
  /** It may be given more pages, as `submenu`. */
  readonly extendable: readonly Platform[];
}

const both: readonly Platform[] = ['kommo', 'amocrm'];

/** Every other code in `left_menu` is an item of the widget's own. */
export const systemItems: readonly SystemItem[] = [
  ...['dashboard', 'leads', 'tasks'].map((code): SystemItem => ({
    code,
    followable: both,
    hideable: both,
    extendable: [],
    source: pages.leftMenu,
    confidence: 'high',
  })),
  ...['customers', 'catalogs'].map((code): SystemItem => ({
    code,
    followable: ['amocrm'],
    hideable: ['amocrm'],
    extendable: [],
    source: pages.amocrmLeftMenu,
    confidence: 'high',
  })),
  {
    code: 'mail',
    // Kommo lists it among the items to hide and not among those to stand after.
    followable: ['amocrm'],
    hideable: both,
    extendable: [],
    source: pages.leftMenu,
    confidence: 'medium',
  },
  {
    code: 'stats',
    followable: both,
    hideable: both,
    extendable: both,
    source: pages.leftMenu,
    confidence: 'high',
  },
  {
    code: 'settings',
    followable: both,
    hideable: [],
    extendable: both,
    source: pages.leftMenu,
    confidence: 'high',
  },
];

const menu = { source: pages.leftMenu, confidence: 'high' } as const;

/** One picture for each theme of the interface. */
const icons: Key = {
  description: 'An SVG picture for each theme; replaces `icon` in the newer menu.',
  type: 'object',
  examples: [{ light: 'images/menu_light.svg', dark: 'images/menu_dark.svg' }],
  members: {
    light: picture('Picture in the light theme.', menuIcons, {
      examples: ['images/menu_light.svg'],
      ...menu,
    }),
    dark: picture('Picture in the dark theme.', menuIcons, {
      examples: ['images/menu_dark.svg'],
      ...menu,
    }),
  },
  source: 'https://developers.kommo.com/changelog/left-menu-logos-update',
  confidence: 'high',
};

/** The themes of the interface, which `icons` has one picture for each of. */
export const iconThemes: readonly string[] = Object.keys(icons.members ?? {});

const page: Key = {
  description: 'A page; the key is its code.',
  type: 'object',
  examples: [{ title: 'left_menu.reports', sort: 1 }],
  members: {
    title: text('Name of the page: a key of the locale files.', 'left_menu.reports', menu),
    sort: { description: 'Position among the pages.', type: 'number', examples: [1], ...menu },
  },
  ...menu,
};

const item: Key = {
  description: 'An item of the widget, named by a code of its own, or an item of the platform.',
  type: 'object',
  examples: [{ title: 'left_menu.title', icon: 'images/home_page.svg' }],
  members: {
    title: text('Name of the item: a key of the locale files.', 'left_menu.title', menu),
    icon: picture('Path of an SVG picture in the widget.', menuIcons, {
      examples: ['images/home_page.svg'],
      ...menu,
    }),
    icons,
    sort: {
      description: 'Position of the item; has no effect in the newer menu of Kommo.',
      type: 'object',
      examples: [{ after: 'leads' }],
      members: {
        after: {
          description: 'Code of the item above.',
          type: 'string',
          examples: systemItems
            .filter(({ followable }) => followable.length > 0)
            .map(({ code }) => code),
          ...menu,
          confidence: 'medium',
        },
      },
      ...menu,
    },
    submenu: {
      description: 'Pages below the item.',
      type: 'object',
      examples: [{ reports: { title: 'left_menu.reports', sort: 1 } }],
      others: page,
      ...menu,
    },
    is_hidden: flag(
      'Whether an item of the platform is hidden; `settings` always stays.',
      true,
      menu,
    ),
  },
  ...menu,
};

/** `left_menu`: items of the widget, and changes to those of the platform. */
export const leftMenuKey: Key = {
  description: 'Items of the left menu: of the widget, and changes to those of the platform.',
  type: 'object',
  examples: [{ home: { title: 'left_menu.title', icon: 'images/home_page.svg' } }],
  others: item,
  ...menu,
};
