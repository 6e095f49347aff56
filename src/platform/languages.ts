import { pages, type Fact } from './fact.js';

/** Languages by the letters that they are written in: a locale file holds texts of its own language only. */
export const scripts: Fact & {
  readonly latin: readonly string[];
  readonly cyrillic: readonly string[];
} = {
  latin: ['en', 'es', 'pt', 'tr', 'id'],
  cyrillic: ['ru'],
  source: pages.checklist,
  confidence: 'high',
};

/** Words that are frequent in one language and stand in no text of the other. */
export const tellingWords: Fact & Readonly<Record<'en' | 'es', readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'for', 'with', 'your', 'is', 'from', 'this', 'you', 'are'],
  es: ['el', 'la', 'los', 'las', 'de', 'del', 'y', 'para', 'con', 'su', 'una', 'por', 'que', 'tu'],
  source: pages.checklist,
  confidence: 'high',
};
