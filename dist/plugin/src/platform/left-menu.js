import { pages } from './fact.js';
const both = ['kommo', 'amocrm'];
/** Every other code in `left_menu` is an item of the widget's own. */
export const systemItems = [
    ...['dashboard', 'leads', 'tasks'].map((code) => ({
        code,
        followable: both,
        hideable: both,
        extendable: [],
        source: pages.leftMenu,
        confidence: 'high',
    })),
    ...['customers', 'catalogs'].map((code) => ({
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
export const iconThemes = {
    names: ['light', 'dark'],
    source: 'https://developers.kommo.com/changelog/left-menu-logos-update',
    confidence: 'high',
};
