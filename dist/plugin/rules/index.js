// Generated from the files of this folder by `npm run generate`.
import maxAiAgentDescriptionLength from './max-ai-agent-description-length.js';
import maxTextLength from './max-text-length.js';
import noBareAreas from './no-bare-areas.js';
import noBareLinks from './no-bare-links.js';
import noBrandInName from './no-brand-in-name.js';
import noByteOrderMark from './no-byte-order-mark.js';
import noComments from './no-comments.js';
import noConflictingLocations from './no-conflicting-locations.js';
import noCredentials from './no-credentials.js';
import noCrlf from './no-crlf.js';
import noDevelopmentHosts from './no-development-hosts.js';
import noDisabledTour from './no-disabled-tour.js';
import noDoubtfulTypes from './no-doubtful-types.js';
import noDuplicateKeys from './no-duplicate-keys.js';
import noDuplicateLocales from './no-duplicate-locales.js';
import noDuplicateLocations from './no-duplicate-locations.js';
import noEmptySettings from './no-empty-settings.js';
import noExtraCommas from './no-extra-commas.js';
import noExtraLocaleKeys from './no-extra-locale-keys.js';
import noIneffectiveLeftMenu from './no-ineffective-left-menu.js';
import noInertBlocks from './no-inert-blocks.js';
import noInsecureUrls from './no-insecure-urls.js';
import noIrregularWhitespace from './no-irregular-whitespace.js';
import noJavascript from './no-javascript.js';
import noJunkFiles from './no-junk-files.js';
import noLiteralTexts from './no-literal-texts.js';
import noMisplacedActionMultiple from './no-misplaced-action-multiple.js';
import noMisplacedBlocks from './no-misplaced-blocks.js';
import noMissingLocaleKeys from './no-missing-locale-keys.js';
import noMisspeltBrand from './no-misspelt-brand.js';
import noMisspeltKeys from './no-misspelt-keys.js';
import noMultipleCustomFields from './no-multiple-custom-fields.js';
import noPlaceholderAddresses from './no-placeholder-addresses.js';
import noRefusedLocationSuffix from './no-refused-location-suffix.js';
import noRepeatedBlocks from './no-repeated-blocks.js';
import noUndeclaredLocaleFiles from './no-undeclared-locale-files.js';
import noUndeclaredTourImages from './no-undeclared-tour-images.js';
import noUnknownLocales from './no-unknown-locales.js';
import noUnknownLocations from './no-unknown-locations.js';
import noUnknownShortTags from './no-unknown-short-tags.js';
import noUnresolvedInertReferences from './no-unresolved-inert-references.js';
import noUnresolvedReferences from './no-unresolved-references.js';
import noUnsafeHtml from './no-unsafe-html.js';
import requireAiAgentDescription from './require-ai-agent-description.js';
import requireCardLocations from './require-card-locations.js';
import requireImageFiles from './require-image-files.js';
import requireKeys from './require-keys.js';
import requireLeftMenuIcons from './require-left-menu-icons.js';
import requireLocaleFiles from './require-locale-files.js';
import requireLocationBlocks from './require-location-blocks.js';
import requireRequiredFlag from './require-required-flag.js';
import requireScript from './require-script.js';
import requireSettings from './require-settings.js';
import requireSettingsLocation from './require-settings-location.js';
import requireTour from './require-tour.js';
import requireTourImages from './require-tour-images.js';
import requireWebhookUrl from './require-webhook-url.js';
import strictNumbers from './strict-numbers.js';
import strictStrings from './strict-strings.js';
import validAdvancedTitle from './valid-advanced-title.js';
import validDpFieldType from './valid-dp-field-type.js';
import validDpFields from './valid-dp-fields.js';
import validEncoding from './valid-encoding.js';
import validFieldType from './valid-field-type.js';
import validImageFiles from './valid-image-files.js';
import validInertLogos from './valid-inert-logos.js';
import validInterfaceVersion from './valid-interface-version.js';
import validLeftMenu from './valid-left-menu.js';
import validLocale from './valid-locale.js';
import validLocaleFile from './valid-locale-file.js';
import validLocationSuffix from './valid-location-suffix.js';
import validLocations from './valid-locations.js';
import validLogos from './valid-logos.js';
import validMobileColor from './valid-mobile-color.js';
import validSalesbotFields from './valid-salesbot-fields.js';
import validSettingsFields from './valid-settings-fields.js';
import validSupport from './valid-support.js';
import validTour from './valid-tour.js';
import validTourImageCount from './valid-tour-image-count.js';
import validTourImageSize from './valid-tour-image-size.js';
import validTypes from './valid-types.js';
import validUrls from './valid-urls.js';
import validVersion from './valid-version.js';
import versionBump from './version-bump.js';
/** Every rule by its name. */
export default {
    'max-ai-agent-description-length': maxAiAgentDescriptionLength,
    'max-text-length': maxTextLength,
    'no-bare-areas': noBareAreas,
    'no-bare-links': noBareLinks,
    'no-brand-in-name': noBrandInName,
    'no-byte-order-mark': noByteOrderMark,
    'no-comments': noComments,
    'no-conflicting-locations': noConflictingLocations,
    'no-credentials': noCredentials,
    'no-crlf': noCrlf,
    'no-development-hosts': noDevelopmentHosts,
    'no-disabled-tour': noDisabledTour,
    'no-doubtful-types': noDoubtfulTypes,
    'no-duplicate-keys': noDuplicateKeys,
    'no-duplicate-locales': noDuplicateLocales,
    'no-duplicate-locations': noDuplicateLocations,
    'no-empty-settings': noEmptySettings,
    'no-extra-commas': noExtraCommas,
    'no-extra-locale-keys': noExtraLocaleKeys,
    'no-ineffective-left-menu': noIneffectiveLeftMenu,
    'no-inert-blocks': noInertBlocks,
    'no-insecure-urls': noInsecureUrls,
    'no-irregular-whitespace': noIrregularWhitespace,
    'no-javascript': noJavascript,
    'no-junk-files': noJunkFiles,
    'no-literal-texts': noLiteralTexts,
    'no-misplaced-action-multiple': noMisplacedActionMultiple,
    'no-misplaced-blocks': noMisplacedBlocks,
    'no-missing-locale-keys': noMissingLocaleKeys,
    'no-misspelt-brand': noMisspeltBrand,
    'no-misspelt-keys': noMisspeltKeys,
    'no-multiple-custom-fields': noMultipleCustomFields,
    'no-placeholder-addresses': noPlaceholderAddresses,
    'no-refused-location-suffix': noRefusedLocationSuffix,
    'no-repeated-blocks': noRepeatedBlocks,
    'no-undeclared-locale-files': noUndeclaredLocaleFiles,
    'no-undeclared-tour-images': noUndeclaredTourImages,
    'no-unknown-locales': noUnknownLocales,
    'no-unknown-locations': noUnknownLocations,
    'no-unknown-short-tags': noUnknownShortTags,
    'no-unresolved-inert-references': noUnresolvedInertReferences,
    'no-unresolved-references': noUnresolvedReferences,
    'no-unsafe-html': noUnsafeHtml,
    'require-ai-agent-description': requireAiAgentDescription,
    'require-card-locations': requireCardLocations,
    'require-image-files': requireImageFiles,
    'require-keys': requireKeys,
    'require-left-menu-icons': requireLeftMenuIcons,
    'require-locale-files': requireLocaleFiles,
    'require-location-blocks': requireLocationBlocks,
    'require-required-flag': requireRequiredFlag,
    'require-script': requireScript,
    'require-settings': requireSettings,
    'require-settings-location': requireSettingsLocation,
    'require-tour': requireTour,
    'require-tour-images': requireTourImages,
    'require-webhook-url': requireWebhookUrl,
    'strict-numbers': strictNumbers,
    'strict-strings': strictStrings,
    'valid-advanced-title': validAdvancedTitle,
    'valid-dp-field-type': validDpFieldType,
    'valid-dp-fields': validDpFields,
    'valid-encoding': validEncoding,
    'valid-field-type': validFieldType,
    'valid-image-files': validImageFiles,
    'valid-inert-logos': validInertLogos,
    'valid-interface-version': validInterfaceVersion,
    'valid-left-menu': validLeftMenu,
    'valid-locale': validLocale,
    'valid-locale-file': validLocaleFile,
    'valid-location-suffix': validLocationSuffix,
    'valid-locations': validLocations,
    'valid-logos': validLogos,
    'valid-mobile-color': validMobileColor,
    'valid-salesbot-fields': validSalesbotFields,
    'valid-settings-fields': validSettingsFields,
    'valid-support': validSupport,
    'valid-tour': validTour,
    'valid-tour-image-count': validTourImageCount,
    'valid-tour-image-size': validTourImageSize,
    'valid-types': validTypes,
    'valid-urls': validUrls,
    'valid-version': validVersion,
    'version-bump': versionBump,
};
