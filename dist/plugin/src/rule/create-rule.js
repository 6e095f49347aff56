import { localeDocumentOf, manifestOf, widgetTextOf } from './documents.js';
/** The presets, each for one place that widgets are uploaded to. */
export const presetNames = ['recommended', 'marketplace', 'amocrm'];
const pagesRoot = 'https://github.com/OWNER/REPO/blob/main/docs/rules';
/** A rule over `manifest.json`; it stays silent in every other file and in manifests of other products. */
export function createManifestRule(rule) {
    return createRule(rule, 'manifest', manifestOf);
}
/** A rule over `i18n/<code>.json` of a widget; it stays silent in every other file. */
export function createLocaleRule(rule) {
    return createRule(rule, 'locale files', localeDocumentOf);
}
/** A rule over both: the manifest of a widget and the files of its `i18n`. */
export function createDocumentRule(rule) {
    return createRule(rule, 'both', (context) => manifestOf(context) ?? localeDocumentOf(context));
}
/** A rule over how both are written; the manifest beside a locale file may be broken. */
export function createTextRule(rule) {
    return createRule(rule, 'both', widgetTextOf);
}
function createRule({ name, meta, create }, looksAt, documentOf) {
    return {
        meta: {
            ...meta,
            languages: ['js/js', 'json/*', 'jsonc/*'],
            docs: { ...meta.docs, url: `${pagesRoot}/${name}.md`, looksAt },
        },
        create(context) {
            const document = documentOf(context);
            return document ? create(context, document) : {};
        },
    };
}
