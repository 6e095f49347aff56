import { pages } from './fact.js';
/** How many pictures a tour has in each language. */
export const tourImageCount = {
    min: 1,
    max: 5,
    source: pages.checklist,
    confidence: 'high',
};
