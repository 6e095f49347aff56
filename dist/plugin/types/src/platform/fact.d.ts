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
export declare const pages: {
    readonly manifest: 'https://developers.kommo.com/docs/manifest-json';
    readonly locations: 'https://developers.kommo.com/docs/widget-locations';
    readonly fieldTypes: 'https://developers.kommo.com/docs/field-types';
    readonly i18n: 'https://pt-developers.kommo.com/docs/i18n';
    readonly salesbot: 'https://es-developers.kommo.com/docs/salesbot';
    readonly checklist: 'https://developers.kommo.com/docs/getting-listed';
    readonly structure: 'https://developers.kommo.com/docs/structure-widget';
    readonly script: 'https://developers.kommo.com/docs/script-js';
    readonly privateIntegration: 'https://developers.kommo.com/docs/private-integration';
    readonly images: 'https://developers.kommo.com/docs/images';
    readonly leftMenu: 'https://developers.kommo.com/docs/left-menu';
    readonly amocrmStructure: 'https://www.amocrm.ru/developers/content/integrations/structure';
    readonly amocrmLocations: 'https://www.amocrm.ru/developers/content/integrations/areas';
    readonly amocrmStart: 'https://www.amocrm.ru/developers/content/web_sdk/start';
    readonly amocrmForms: 'https://www.amocrm.ru/developers/content/integrations/amoforms-widgets';
    readonly amocrmFields: 'https://www.amocrm.ru/developers/content/integrations/fields';
    readonly customSettings: 'https://www.kommo.com/developers/content/integrations/custom_settings';
    readonly digitalPipeline: 'https://developers.kommo.com/docs/widgets-dp';
    readonly limitations: 'https://developers.kommo.com/docs/limitations';
    readonly tutorial: 'https://developers.kommo.com/docs/widgets-tutorial';
    readonly amocrmRequirements: 'https://www.amocrm.ru/developers/content/integrations/requirements';
    readonly amocrmLeftMenu: 'https://www.amocrm.ru/developers/content/web_sdk/left_menu';
};
export {};
