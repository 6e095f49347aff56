/** How sure we are of a fact: stated and seen in real packages, one source, or a single report. */
export type Confidence = 'high' | 'medium' | 'low';

/** A statement about the platform together with the page it was read from. */
export interface Fact {
  readonly source: string;
  readonly confidence: Confidence;
}

/** The two sites that grew out of one product and whose rules have drifted since 2022. */
export type Platform = 'kommo' | 'amocrm';

/** Pages of the platforms that more than one fact cites. */
export const pages = {
  manifest: 'https://developers.kommo.com/docs/manifest-json',
  locations: 'https://developers.kommo.com/docs/widget-locations',
  fieldTypes: 'https://developers.kommo.com/docs/field-types',
  i18n: 'https://pt-developers.kommo.com/docs/i18n',
  salesbot: 'https://es-developers.kommo.com/docs/salesbot',
  checklist: 'https://developers.kommo.com/docs/getting-listed',
  structure: 'https://developers.kommo.com/docs/structure-widget',
  amocrmStructure: 'https://www.amocrm.ru/developers/content/integrations/structure',
} as const;
