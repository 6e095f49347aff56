import { pages } from './fact.js';
/** Languages that each platform shows widgets in, as codes for `widget.locale` and `i18n/<code>.json`. */
export const locales = {
    kommo: { codes: ['en', 'es', 'pt', 'tr', 'id'], source: pages.i18n, confidence: 'medium' },
    amocrm: {
        codes: ['ru', 'en', 'es', 'pt'],
        source: pages.amocrmStructure,
        confidence: 'medium',
    },
};
