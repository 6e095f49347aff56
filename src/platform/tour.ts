import { pages, type Fact } from './fact.js';

/** How many pictures a tour has in each language. */
export const tourImageCount: Fact & { readonly min: number; readonly max: number } = {
  min: 1,
  max: 5,
  source: pages.checklist,
  confidence: 'high',
};
