import { pages } from './fact.js';
/** The texts of a public listing, and those that one place of the interface cuts. */
export const textLimits = {
    name: { max: 30, source: pages.checklist, confidence: 'high' },
    /** Symbols without a blank beside them make one word of several. */
    nameWord: { max: 19, source: pages.checklist, confidence: 'high' },
    shortDescription: { max: 50, source: pages.checklist, confidence: 'high' },
    aiAgentDescription: { max: 100, source: pages.locations, confidence: 'high' },
};
/** Tags of a description, which the platform replaces by data of the account that reads it. */
export const shortTags = {
    tags: ['#HOST#', '#SUBDOMAIN#', '#LOGIN#', '#ACCOUNT_ID#', '#USER_ID#', '#TOP_LEVEL_DOMAIN#'],
    source: pages.manifest,
    confidence: 'high',
};
/** Tags around an address that make it a link, on one platform; the other takes HTML alone. */
export const linkTags = {
    platform: 'amocrm',
    tags: ['#LINK#', '#/LINK#'],
    source: pages.amocrmFields,
    confidence: 'low',
};
/** Short tags of old examples; the keys for the API that they stood for are gone. */
export const obsoleteShortTags = {
    tags: ['#API_HASH#'],
    source: pages.fieldTypes,
    confidence: 'medium',
};
/** The name that the platform's owner protects: never in a widget's name, and elsewhere written like this. */
export const brand = {
    name: 'Kommo',
    source: pages.checklist,
    confidence: 'high',
};
