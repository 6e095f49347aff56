import { pages, type Fact, type Platform } from './fact.js';

/** An item of the left menu that the platform brings itself, and where a widget may do what with it. */
export interface SystemItem extends Fact {
  readonly code: string;
  /** An item of a widget may be put after it, as `sort.after`. */
  readonly followable: readonly Platform[];
  /** It may be taken out of the menu, as `is_hidden`. */
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

/** Keys of `icons`, one picture for each theme of the interface. */
export const iconThemes: Fact & { readonly names: readonly string[] } = {
  names: ['light', 'dark'],
  source: 'https://developers.kommo.com/changelog/left-menu-logos-update',
  confidence: 'high',
};
