/** How sure we are of a fact: stated and seen in real packages, one source, or a single report. */
type Confidence = 'high' | 'medium' | 'low';

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
  script: 'https://developers.kommo.com/docs/script-js',
  privateIntegration: 'https://developers.kommo.com/docs/private-integration',
  images: 'https://developers.kommo.com/docs/images',
  leftMenu: 'https://developers.kommo.com/docs/left-menu',
  amocrmStructure: 'https://www.amocrm.ru/developers/content/integrations/structure',
  amocrmLocations: 'https://www.amocrm.ru/developers/content/integrations/areas',
  amocrmStart: 'https://www.amocrm.ru/developers/content/web_sdk/start',
  amocrmForms: 'https://www.amocrm.ru/developers/content/integrations/amoforms-widgets',
  amocrmFields: 'https://www.amocrm.ru/developers/content/integrations/fields',
  customSettings: 'https://www.kommo.com/developers/content/integrations/custom_settings',
  digitalPipeline: 'https://developers.kommo.com/docs/widgets-dp',
  limitations: 'https://developers.kommo.com/docs/limitations',
  tutorial: 'https://developers.kommo.com/docs/widgets-tutorial',
  amocrmRequirements: 'https://www.amocrm.ru/developers/content/integrations/requirements',
  amocrmLeftMenu: 'https://www.amocrm.ru/developers/content/web_sdk/left_menu',
} as const;
